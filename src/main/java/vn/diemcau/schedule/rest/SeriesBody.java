package vn.diemcau.schedule.rest;

import org.jspecify.annotations.Nullable;

/**
 * A meeting that comes again.
 *
 * @param meeting the meeting as it is on its first day
 * @param repeat how it comes again
 */
public record SeriesBody(
        @Nullable MeetingBody meeting, @Nullable RepeatBody repeat) {}
