package vn.diemcau.architecture.offenders.record;

/** Something of record that others may, or may not, see. */
public final class RecordThing {}
