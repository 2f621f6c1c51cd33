package vn.diemcau.notice.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.diemcau.notice.Envelope.CalendarPart;
import vn.diemcau.notice.Letter;
import vn.diemcau.notice.MailRules;
import vn.diemcau.notice.Receiver;
import vn.diemcau.notice.ics.Appointment;
import vn.diemcau.notice.ics.Appointments;
import vn.diemcau.notice.ics.CalendarUser;
import vn.diemcau.notice.ics.Recurring;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Rhythm;
import vn.diemcau.schedule.Rhythms;
import vn.diemcau.schedule.Slot;

/**
 * What a letter about a meeting of a series says to calendars: the whole series as it is for that reader, under one name. An answer of a calendar would mean all of it, so none is asked for;
 * each meeting is answered by its link.
 */
final class SeriesDiary {

    private final Calendar calendar;
    private final Rhythms rhythms;
    private final Directory directory;
    private final MailRules rules;
    private final Readers readers;

    SeriesDiary(Calendar calendar, Rhythms rhythms, Directory directory, MailRules rules) {
        this.calendar = calendar;
        this.rhythms = rhythms;
        this.directory = directory;
        this.rules = rules;
        this.readers = new Readers(directory);
    }

    /** The times of the series to which the reader still comes; none for a meeting that is held once. */
    List<Slot> times(Letter letter, Meeting meeting) {
        return recurring(letter, meeting)
                .map(series ->
                        series.held().stream().map(held -> held.plan().slot()).toList())
                .orElse(List.of());
    }

    /** The part for calendars; empty for a meeting that is held once, and where our pages have no address. */
    Optional<CalendarPart> part(Letter letter, Meeting meeting) {
        if (rules.root().isEmpty()
                || !CalendarUser.isAddress(letter.address())
                || !CalendarUser.isAddress(rules.from())) {
            return Optional.empty();
        }
        var made =
                new Appointments(directory, URI.create(rules.root() + "/"), vn.diemcau.notice.ics.Wording.VIETNAMESE);
        return recurring(letter, meeting)
                .map(series -> series.request(made, appointment -> sent(appointment, letter))
                        .map(file -> new CalendarPart("REQUEST", text(file)))
                        .orElseGet(() -> new CalendarPart(
                                "CANCEL",
                                text(series.cancellation(meeting, made, appointment -> sent(appointment, letter))))));
    }

    private Optional<Recurring> recurring(Letter letter, Meeting meeting) {
        return rhythms.of(meeting.id()).map(rhythm -> recurring(rhythm, letter));
    }

    private Recurring recurring(Rhythm rhythm, Letter letter) {
        List<Meeting> meetings = rhythm.meetings().values().stream()
                .flatMap(id -> calendar.find(id).stream())
                .toList();
        Receiver to = letter.notice().to();
        return new Recurring(
                rhythm,
                meetings,
                calendar.lastDeeds(rhythm.meetings().values()),
                to::isIn,
                plan -> readers.seat(to, plan));
    }

    private Appointment sent(Appointment appointment, Letter letter) {
        return appointment.between(
                new CalendarUser(MimeLetter.SENDER, rules.from()), List.of(readers.attendee(letter, false)));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
