package vn.diemcau.unit.history;

/**
 * A unit of before a reorganisation, as a file names it.
 *
 * @param district the unit it belonged to
 * @param part how much of it went into the new unit
 */
record OldUnit(String district, String name, Part part) {}
