package vn.diemcau.notice.ics;

import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/** Why a calendar file that came in is not read; the codes are part of the interface. */
public enum CalendarRefusal {
    /** It is larger, or has longer or more lines, or more or deeper parts, than any answer to an invitation. */
    CALENDAR_TOO_LARGE,
    /** It is no text in UTF-8, or contains what no text contains. */
    CALENDAR_NOT_TEXT,
    /** It is text, but no calendar. */
    CALENDAR_MALFORMED,
    /** It is a calendar, but no answer to an invitation. */
    CALENDAR_NO_REPLY,
    /** It does not say, in a way that can be understood, who answers what to which invitation. */
    CALENDAR_UNCLEAR;

    <T> Answer<T> answer() {
        return Answer.refused(Refusal.of(this));
    }
}
