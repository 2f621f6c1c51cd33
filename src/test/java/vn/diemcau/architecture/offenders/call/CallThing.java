package vn.diemcau.architecture.offenders.call;

/** Something of call that others may, or may not, see. */
public final class CallThing {}
