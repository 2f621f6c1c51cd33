package vn.diemcau.unit;

import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;

/**
 * A person who holds a post in a unit.
 *
 * @param name family name first, as it is written in Vietnamese
 * @param post such as "Chủ tịch UBND tỉnh"
 * @param rank place among the people of the unit; the head comes first
 */
public record Person(PersonId id, String name, String post, UnitId unit, int rank) {}
