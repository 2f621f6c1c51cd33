package vn.diemcau.architecture.offenders.paper;

/** Something of paper that others may, or may not, see. */
public final class PaperThing {}
