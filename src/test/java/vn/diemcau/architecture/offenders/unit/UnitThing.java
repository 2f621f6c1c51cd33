package vn.diemcau.architecture.offenders.unit;

/** Something of unit that others may, or may not, see. */
public final class UnitThing {}
