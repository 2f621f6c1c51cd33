package vn.diemcau.unit;

/** Units were created, merged, split or ended on this server, with effect from whatever day. */
public record Reorganised() {}
