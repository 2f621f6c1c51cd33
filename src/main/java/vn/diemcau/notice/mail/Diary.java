package vn.diemcau.notice.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.notice.Envelope.CalendarPart;
import vn.diemcau.notice.Letter;
import vn.diemcau.notice.MailRules;
import vn.diemcau.notice.Notice;
import vn.diemcau.notice.NoticeKind;
import vn.diemcau.notice.ReturnAddresses;
import vn.diemcau.notice.ics.Appointment;
import vn.diemcau.notice.ics.Appointments;
import vn.diemcau.notice.ics.CalendarFiles;
import vn.diemcau.notice.ics.CalendarUser;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Meeting;

/**
 * What a letter says to the calendar of whoever gets it. Where answers come back to a mailbox that we read, calendars are asked for one, and the organizer's address is the one where it proves
 * whose it is; elsewhere answers are given by the link alone, and none is asked of calendars (RFC 5545, 3.2.17).
 */
final class Diary {

    private static final Set<NoticeKind> TAKES_OUT =
            EnumSet.of(NoticeKind.POSTPONED, NoticeKind.CANCELLED, NoticeKind.WITHDRAWN);

    private final Directory directory;
    private final MailRules rules;
    private final ReturnAddresses returns;
    private final Readers readers;

    Diary(Directory directory, MailRules rules, ReturnAddresses returns) {
        this.directory = directory;
        this.rules = rules;
        this.returns = returns;
        this.readers = new Readers(directory);
    }

    /** The part of the letter for calendars; nothing where our pages have no address, since every appointment leads to one. */
    Optional<CalendarPart> part(Letter letter, Meeting meeting, Instant changedAt) {
        if (rules.root().isEmpty()
                || !CalendarUser.isAddress(letter.address())
                || !CalendarUser.isAddress(rules.from())) {
            return Optional.empty();
        }
        Appointment appointment = new Appointments(
                        directory, URI.create(rules.root() + "/"), vn.diemcau.notice.ics.Wording.VIETNAMESE)
                .of(
                        meeting,
                        changedAt,
                        readers.seat(letter.notice().to(), meeting.plan()).orElse(null))
                .between(
                        new CalendarUser(MimeLetter.SENDER, answers(letter).orElse(rules.from())),
                        List.of(readers.attendee(letter, answers(letter).isPresent())));
        return Optional.of(
                TAKES_OUT.contains(letter.notice().kind())
                        ? new CalendarPart("CANCEL", text(CalendarFiles.cancel(appointment)))
                        : new CalendarPart("REQUEST", text(CalendarFiles.request(appointment))));
    }

    /** Only a site answers; a person who is invited by name is asked for nothing. */
    private Optional<String> answers(Letter letter) {
        Notice notice = letter.notice();
        return notice.to().site().flatMap(site -> returns.ofAnswer(notice.meeting(), site, letter.address()));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
