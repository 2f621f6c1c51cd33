package vn.diemcau.architecture.offenders.live;

/** Something of live that others may, or may not, see. */
public final class LiveThing {}
