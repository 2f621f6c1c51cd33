package vn.diemcau.notice.ics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One answer while its lines come in: who, to what, and how. */
final class ReplyEvent {

    private static final String MORE = "…";

    private final List<ReplyProperty> attendees = new ArrayList<>();
    private String uid = "";
    private String sequence = "0";
    private String comment = "";
    private @Nullable ReplyProperty occurrence;

    void take(ReplyProperty property) {
        switch (property.name()) {
            case "UID" -> uid = PlainText.line(property.text());
            case "SEQUENCE" -> sequence = property.value().strip();
            case "COMMENT" -> comment = PlainText.lines(property.text());
            case "RECURRENCE-ID" -> occurrence = property;
            case "ATTENDEE" -> attendees.add(property);
            default -> {
                // Whatever else calendars tell is of no use to an answer.
            }
        }
    }

    /** The answer, if it is clear; one who answers speaks for nobody else (RFC 5546 section 3.2.3). */
    Optional<CalendarReply> reply() {
        boolean named = !uid.isEmpty() && uid.length() <= ReplyLimits.UID;
        return named && attendees.size() == 1 ? reply(attendees.get(0)) : Optional.empty();
    }

    private Optional<CalendarReply> reply(ReplyProperty attendee) {
        Optional<Instant> when = Optional.ofNullable(occurrence).flatMap(CalendarTime::of);
        if (occurrence != null && when.isEmpty()) {
            return Optional.empty();
        }
        return CalendarUser.addressIn(attendee.value())
                .flatMap(address -> Participation.of(attendee.parameter("PARTSTAT"))
                        .map(participation ->
                                new CalendarReply(uid, when, sequence(), address, participation, shortened())));
    }

    private int sequence() {
        return sequence.matches("[0-9]{1,9}") ? Integer.parseInt(sequence) : 0;
    }

    private String shortened() {
        if (comment.length() <= ReplyLimits.COMMENT) {
            return comment;
        }
        int room = ReplyLimits.COMMENT - MORE.length();
        int end = Character.isLowSurrogate(comment.charAt(room)) ? room - 1 : room;
        return comment.substring(0, end) + MORE;
    }
}
