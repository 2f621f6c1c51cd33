package vn.diemcau.architecture.offenders.report;

/** Something of report that others may, or may not, see. */
public final class ReportThing {}
