package vn.diemcau.architecture.offenders.schedule.rest;

/** Below the root package of schedule, so nobody else may see it. */
public final class Inner {}
