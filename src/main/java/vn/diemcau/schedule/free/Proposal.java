package vn.diemcau.schedule.free;

import java.util.BitSet;
import vn.diemcau.schedule.Slot;

/**
 * A time at which the chair and the secretary are free.
 *
 * @param slot when
 * @param absent which of the wanted sites are not, by their place in the wish
 */
record Proposal(Slot slot, BitSet absent) {}
