package vn.diemcau.architecture.offenders.law;

/** Something of law that others may, or may not, see. */
public final class LawThing {}
