package vn.diemcau.architecture.offenders.identity;

/** Something of identity that others may, or may not, see. */
public final class IdentityThing {}
