package vn.diemcau.architecture.offenders.unit;

/** Has a name that says nothing. */
final class UnitManager {}
