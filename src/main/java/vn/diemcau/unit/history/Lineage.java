package vn.diemcau.unit.history;

import vn.diemcau.kernel.UnitId;

/** One unit, or a part of it, went into another. Many to many: a commune may come from three, and one may be shared among two. */
public record Lineage(UnitId predecessor, UnitId successor, Part part) {}
