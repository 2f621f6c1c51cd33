package vn.diemcau.schedule.series;

import java.util.List;
import vn.diemcau.schedule.Meeting;

/**
 * What a change of several occurrences came to.
 *
 * @param chosen the one that somebody had before him
 * @param changed how many were changed, with that one
 * @param ownTime those that had been moved on their own before and keep their own time
 */
public record SeriesChange(Meeting chosen, int changed, List<Meeting> ownTime) {}
