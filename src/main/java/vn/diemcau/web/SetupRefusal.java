package vn.diemcau.web;

/** Why a first step is refused. */
public enum SetupRefusal {
    /** The demonstration province is loaded in demonstration mode only. */
    NOT_DEMONSTRATION,
    /** There is something already that it would spoil. */
    NOT_EMPTY
}
