package vn.diemcau.notice.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.diemcau.notice.Addresses;
import vn.diemcau.notice.Envelope;
import vn.diemcau.notice.Envelope.CalendarPart;
import vn.diemcau.notice.Letter;
import vn.diemcau.notice.MailRules;
import vn.diemcau.notice.Notice;
import vn.diemcau.notice.Receiver;
import vn.diemcau.notice.ReturnAddresses;
import vn.diemcau.notice.Secretariat;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Rhythms;
import vn.diemcau.schedule.Status;

/**
 * Writes letters from what holds when they go out: a letter that waited for a day says the hour of today, and one that asks for an answer is not sent
 * once the meeting is put off, given up or open.
 */
@Dependent
public class Clerk implements Secretariat {

    private final Calendar calendar;
    private final Addresses addresses;
    private final Particulars particulars;
    private final MailRules rules;
    private final ReturnAddresses returns;
    private final Wording wording;
    private final Readers readers;
    private final Diary diary;
    private final SeriesDiary series;

    @Inject
    public Clerk(
            Calendar calendar,
            Rhythms rhythms,
            Directory directory,
            Addresses addresses,
            Particulars particulars,
            MailRules rules,
            ReturnAddresses returns,
            Clock clock) {
        this.calendar = calendar;
        this.addresses = addresses;
        this.particulars = particulars;
        this.rules = rules;
        this.returns = returns;
        this.wording = new Wording(clock.getZone());
        this.readers = new Readers(directory);
        this.diary = new Diary(directory, rules, returns);
        this.series = new SeriesDiary(calendar, rhythms, directory, rules);
    }

    @Override
    public Optional<Envelope> write(Letter letter) {
        return calendar.find(letter.notice().meeting())
                .filter(meeting -> holds(letter.notice(), meeting))
                .map(meeting -> envelope(letter, meeting));
    }

    private static boolean holds(Notice notice, Meeting meeting) {
        return !notice.kind().asks()
                || (meeting.status() == Status.PLANNED && notice.to().isIn(meeting.plan()));
    }

    private Envelope envelope(Letter letter, Meeting meeting) {
        List<HistoryEntry> history = calendar.history(meeting.id());
        Facts facts = particulars.of(letter, meeting, history, series.times(letter, meeting));
        return new Envelope(
                letter.id() + "@" + rules.host(),
                letter.address(),
                wording.subject(facts),
                wording.text(facts),
                wording.html(facts),
                part(letter, meeting, history).orElse(null),
                returns.ofLetter(letter.id()).orElse(null));
    }

    private Optional<CalendarPart> part(Letter letter, Meeting meeting, List<HistoryEntry> history) {
        if (isWrittenToAsUnit(letter, meeting.plan())) {
            return Optional.empty();
        }
        Instant changedAt = history.isEmpty()
                ? letter.notice().at()
                : history.get(history.size() - 1).at();
        return series.part(letter, meeting).or(() -> diary.part(letter, meeting, changedAt));
    }

    /** A calendar has a meeting once: where a person reads the unit's mail, it comes with the unit's letter, which asks for an answer. */
    private boolean isWrittenToAsUnit(Letter letter, Plan plan) {
        Receiver to = letter.notice().to();
        return to.person().isPresent()
                && readers.seat(to, plan).filter(plan.sites()::contains).stream()
                        .flatMap(site -> addresses.of(List.of(site)).values().stream())
                        .anyMatch(known -> known.contains(letter.address()));
    }
}
