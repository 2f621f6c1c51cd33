/**
 * Series: a recurrence is worked out into days, the working calendar moves or leaves out what falls on days off, and every occurrence becomes an
 * ordinary meeting of its own. What a recurrence says is pure; deeds on many occurrences are done together or not at all.
 */
@NullMarked
package vn.diemcau.schedule.series;

import org.jspecify.annotations.NullMarked;
