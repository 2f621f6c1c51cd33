package vn.diemcau.notice.ics;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.schedule.Slot;

/**
 * A meeting as a calendar shows it.
 *
 * @param uid names it for good, in every calendar of the world
 * @param sequence rises with everything that is done to the meeting; a calendar keeps the highest
 * @param changedAt when it became what it is
 * @param slot when it is held
 * @param standing whether it will be held
 * @param title what it is about
 * @param location where to go, on one line
 * @param description who chairs, the agenda and whatever else helps, on several lines
 * @param page where the application shows it
 * @param categories what kind of meeting it is
 * @param organizer to whom answers go; null in feeds, which nobody answers
 * @param attendees who is invited, as far as the reader may know
 */
public record Appointment(
        String uid,
        int sequence,
        Instant changedAt,
        Slot slot,
        Standing standing,
        String title,
        String location,
        String description,
        URI page,
        List<String> categories,
        @Nullable CalendarUser organizer,
        List<Attendee> attendees) {

    public Appointment {
        title = PlainText.line(title);
        location = PlainText.line(location);
        description = PlainText.lines(description);
        categories = categories.stream().map(PlainText::line).toList();
        attendees = List.copyOf(attendees);
    }

    /** Whether a meeting will be held, as calendars know it. */
    public enum Standing {
        /** It is being prepared. */
        TENTATIVE,
        /** It will be held, or was. */
        CONFIRMED,
        /** It will not be held at that time. */
        CANCELLED
    }

    /** The same, sent by somebody to somebody. */
    public Appointment between(CalendarUser sender, List<Attendee> receivers) {
        return with(standing, sender, receivers);
    }

    /** The same as a part of something of another name, at that time. */
    Appointment as(String name, int count, Slot time) {
        return new Appointment(
                name,
                count,
                changedAt,
                time,
                standing,
                title,
                location,
                description,
                page,
                categories,
                organizer,
                attendees);
    }

    /** Whether a reader sees the same, wherever it leads and however often it was changed. */
    boolean looksLike(Appointment other) {
        return slot.equals(other.slot)
                && standing == other.standing
                && title.equals(other.title)
                && location.equals(other.location)
                && description.equals(other.description)
                && categories.equals(other.categories);
    }

    /** The same, given up. */
    public Appointment cancelled() {
        return with(Standing.CANCELLED, organizer, attendees);
    }

    /** The same as one of a series, whose name it bears. */
    Appointment named(String series) {
        return new Appointment(
                series,
                sequence,
                changedAt,
                slot,
                standing,
                title,
                location,
                description,
                page,
                categories,
                organizer,
                attendees);
    }

    private Appointment with(Standing other, @Nullable CalendarUser sender, List<Attendee> receivers) {
        return new Appointment(
                uid,
                sequence,
                changedAt,
                slot,
                other,
                title,
                location,
                description,
                page,
                categories,
                sender,
                receivers);
    }
}
