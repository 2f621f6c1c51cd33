package vn.diemcau.unit.history;

import vn.diemcau.kernel.UnitId;

/** A unit, or a part of it, that goes into a merger. */
public record Source(UnitId unit, Part part) {}
