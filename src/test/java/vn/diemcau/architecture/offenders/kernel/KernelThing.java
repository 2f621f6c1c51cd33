package vn.diemcau.architecture.offenders.kernel;

/** Something of kernel that others may, or may not, see. */
public final class KernelThing {}
