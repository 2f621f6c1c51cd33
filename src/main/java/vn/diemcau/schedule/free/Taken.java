package vn.diemcau.schedule.free;

import java.util.BitSet;
import vn.diemcau.schedule.Slot;

/**
 * What one other meeting takes away from the one that is looked for.
 *
 * @param slot when
 * @param sites which of the wanted sites, by their place in the wish
 * @param people whether it needs the chair or the secretary
 */
record Taken(Slot slot, BitSet sites, boolean people) {}
