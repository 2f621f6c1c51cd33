package vn.diemcau.architecture.offenders.schedule;

/** Something of schedule that others may, or may not, see. */
public final class ScheduleThing {}
