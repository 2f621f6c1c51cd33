package vn.diemcau.schedule;

/**
 * A meeting after something was done to it, together with the line that says so: both are kept, or neither.
 *
 * @param meeting the meeting as it has become
 * @param entry the line for its history
 */
public record Revision(Meeting meeting, HistoryEntry entry) {}
