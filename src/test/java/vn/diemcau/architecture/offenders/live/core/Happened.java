package vn.diemcau.architecture.offenders.live.core;

/** An event that record and audit may read. */
public record Happened() {}
