package vn.diemcau.unit;

import vn.diemcau.unit.history.Organisation;

/**
 * Where the organisation is kept. Saving is all or nothing, and only on top of the state that was read: of two changes made at
 * the same time one is told to look again.
 */
public interface UnitStore {

    /** Everything known about all units, of all times, with the revision it is. */
    Revised load();

    /** Number of the last saved change; cheap, to see whether what was loaded before still holds. */
    long revision();

    /**
     * Writes what differs between the two states.
     *
     * @return false, with nothing written, when somebody else has saved since {@code before} was loaded
     */
    boolean save(Revised before, Organisation after);

    /** A state and its revision. */
    record Revised(long revision, Organisation organisation) {}
}
