package vn.diemcau.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.diemcau.law.Law;
import vn.diemcau.law.WorkingCalendar;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Status;

/**
 * Reminds by rule. A rule says how many working days before the meeting, by the calendar of the unit that has the hub. Who was told after a reminder fell
 * due is not reminded by it: a meeting that is planned for tomorrow reminds nobody of an invitation of an hour ago.
 */
@ApplicationScoped
public class Reminders {

    /** No rule looks further ahead, holidays included. */
    private static final Duration AHEAD = Duration.ofDays(30);

    private final List<ReminderRule> rules;
    private final Reminding reminding;
    private final ReminderBook book;
    private final Calendar calendar;
    private final Directory directory;
    private final Law law;
    private final Clock clock;

    @Inject
    public Reminders(
            ReminderRules rules,
            Reminding reminding,
            ReminderBook book,
            Calendar calendar,
            Directory directory,
            Law law,
            Clock clock) {
        this.rules = rules.rules();
        this.reminding = reminding;
        this.book = book;
        this.calendar = calendar;
        this.directory = directory;
        this.law = law;
        this.clock = clock;
    }

    /** Sends the reminders that are due; answers how many sites were reminded. */
    public int round() {
        Instant now = clock.instant();
        return calendar.during(new Slot(now, now.plus(AHEAD))).stream()
                .filter(meeting -> meeting.status() == Status.PLANNED
                        && meeting.plan().slot().start().isAfter(now))
                .mapToInt(meeting -> remind(meeting, now))
                .sum();
    }

    private int remind(Meeting meeting, Instant now) {
        LocalDate day = meeting.plan().slot().start().atZone(clock.getZone()).toLocalDate();
        return directory.place(meeting.plan().hub()).stream()
                .map(hub -> law.calendar(hub.unit(), day))
                .mapToInt(working -> remind(meeting, day, working, now))
                .sum();
    }

    private int remind(Meeting meeting, LocalDate day, WorkingCalendar working, Instant now) {
        Instant start = meeting.plan().slot().start();
        return rules.stream()
                .mapToInt(rule -> {
                    Instant due = rule.due(day, working, clock.getZone());
                    return now.isBefore(due)
                            ? 0
                            : reminding.remind(meeting, due, () -> book.first(meeting.id(), start, rule.name()));
                })
                .sum();
    }
}
