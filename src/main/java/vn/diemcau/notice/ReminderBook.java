package vn.diemcau.notice;

import java.time.Instant;
import vn.diemcau.kernel.MeetingId;

/** Where it is kept which reminders went out by themselves, so that each goes out once, whichever server sends it. */
public interface ReminderBook {

    /** Whether this is the first time that the rule is followed for the meeting at that time; keeps that it was. */
    boolean first(MeetingId meeting, Instant start, String rule);
}
