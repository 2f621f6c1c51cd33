package vn.diemcau.notice.ics;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody answered with the buttons of a calendar. Nothing in it is proven: who sent the mail, and whether that address was
 * invited to this, is for the reader of the mail to find out.
 *
 * @param uid the invitation, as in {@link Appointment#uid}
 * @param occurrence for one of a series, when it was to begin
 * @param sequence which state of the invitation was answered
 * @param attendee the mail address of the one who answers, in lower case
 * @param participation the answer
 * @param comment what was written with it, harmless and not too long; empty when nothing was
 */
public record CalendarReply(
        String uid,
        Optional<Instant> occurrence,
        int sequence,
        String attendee,
        Participation participation,
        String comment) {}
