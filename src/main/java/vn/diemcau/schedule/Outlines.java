package vn.diemcau.schedule;

import java.util.List;

/** Outlines of many meetings at once. */
public interface Outlines {

    /** The issued meetings that have a moment in this time and that the sight reaches, whatever their status, by start and then id. */
    List<Outline> issued(Slot slot, Sight sight);
}
