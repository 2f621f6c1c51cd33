package vn.diemcau.unit;

/** Why a way to reach somebody was not kept; the names are part of the interface. */
public enum ContactRefusal {
    /** No mail could be sent there; details: {@code email}. */
    BAD_EMAIL,
    /** No telephone could dial it. */
    BAD_PHONE_NUMBER
}
