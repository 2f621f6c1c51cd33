package vn.diemcau.schedule.series;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.schedule.Draft;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Planning;
import vn.diemcau.schedule.ScheduleRefusal;
import vn.diemcau.schedule.Slot;

/**
 * Makes series: works out the days, shows what they would run into, and begins a meeting on each of them. Every one is judged as a single meeting is, by
 * the same rules for the same callers; when one of them is refused, none is made.
 */
@Dependent
public class Repeating {

    private final Planning planning;
    private final Meetings meetings;
    private final Together together;
    private final SeriesStore store;
    private final WorkingDays workingDays;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Repeating(
            Planning planning,
            Meetings meetings,
            Together together,
            SeriesStore store,
            WorkingDays workingDays,
            Ids ids,
            Clock clock) {
        this.planning = planning;
        this.meetings = meetings;
        this.together = together;
        this.store = store;
        this.workingDays = workingDays;
        this.ids = ids;
        this.clock = clock;
    }

    /** How the first step of a meeting is taken, such as being drafted or issued. */
    @FunctionalInterface
    public interface Begin {

        Answer<Meeting> with(Meetings meetings, Draft draft);
    }

    /** The days with what would become of them; nothing is kept. */
    public Answer<List<Foreseen>> preview(Draft draft, Timetable timetable, Caller caller) {
        return unlessNotAllowed(draft, caller)
                .then(first -> days(draft, timetable, first, caller)
                        .map(days -> days.stream()
                                .map(day -> foreseen(day, draft, first, caller))
                                .toList()));
    }

    /** Begins a meeting on every day of the series. */
    public Answer<Series> begin(Draft draft, Timetable timetable, Begin begin, Caller caller) {
        return unlessNotAllowed(draft, caller)
                .then(first -> days(draft, timetable, first, caller)
                        .then(days -> together.act(desk -> begun(held(days), draft, first, begin, desk)
                                .map(made -> kept(new Series(ids.next(), timetable, first, made))))));
    }

    /**
     * Lets a series go on until another day, with meetings like its last.
     *
     * @param like the draft of the last meeting
     */
    Answer<Series> goOn(Series series, Draft like, LocalDate until, Begin begin, Caller caller) {
        var timetable = new Timetable(
                series.timetable().recurrence().until(until),
                series.timetable().struck(),
                series.timetable().added(),
                series.timetable().daysOff());
        LocalDate last = series.last().original();
        return days(like, timetable, series.first(), caller)
                .map(days -> held(days).stream()
                        .filter(day -> day.original().isAfter(last))
                        .toList())
                .then(days ->
                        days.isEmpty() ? ScheduleRefusal.NO_DAY_LEFT.<List<SeriesDay>>answer() : Answer.accepted(days))
                .then(days -> together.act(desk -> begun(days, like, like.slot().orElseThrow(), begin, desk)
                        .map(made -> lengthened(series, timetable, made))));
    }

    private Series kept(Series series) {
        store.add(series);
        return series;
    }

    private Series lengthened(Series series, Timetable timetable, List<Occurrence> made) {
        store.lengthen(series.id(), timetable);
        made.forEach(occurrence -> store.add(series.id(), occurrence));
        return store.of(series.last().meeting()).orElseThrow();
    }

    private Answer<Slot> unlessNotAllowed(Draft draft, Caller caller) {
        if (!meetings.mayPropose(caller)) {
            return ScheduleRefusal.NOT_ALLOWED.answer();
        }
        return draft.slot()
                .<Answer<Slot>>map(Answer::accepted)
                .orElseGet(() ->
                        ScheduleRefusal.FIELD_NEEDED.answer(Map.of("field", draft.start() == null ? "start" : "end")));
    }

    private Answer<List<SeriesDay>> days(Draft draft, Timetable timetable, Slot first, Caller caller) {
        LocalDate day = Times.day(first, clock.getZone());
        return timetable.within(day, workingDays.of(draft.chair(), caller, day));
    }

    private static List<SeriesDay> held(List<SeriesDay> days) {
        return days.stream().filter(day -> day.held() != null).toList();
    }

    private Answer<List<Occurrence>> begun(List<SeriesDay> days, Draft draft, Slot first, Begin begin, Desk desk) {
        return Each.of(
                days,
                SeriesDay::original,
                day -> begun(day, draft, slot(first, requireNonNull(day.held())), begin, desk));
    }

    private static Answer<Occurrence> begun(SeriesDay day, Draft draft, Slot slot, Begin begin, Desk desk) {
        return begin.with(desk.meetings(), draft.at(slot))
                .map(meeting -> new Occurrence(day.original(), meeting.id(), slot));
    }

    private Foreseen foreseen(SeriesDay day, Draft draft, Slot first, Caller caller) {
        LocalDate held = day.held();
        if (held == null) {
            return new Foreseen(day, null, Optional.empty(), Optional.empty());
        }
        Slot slot = slot(first, held);
        Draft then = draft.at(slot);
        return new Foreseen(
                day, slot, planning.deadlines(null, then, caller), Optional.of(planning.clashes(null, then, caller)));
    }

    private Slot slot(Slot first, LocalDate day) {
        return Times.on(day, first, clock.getZone());
    }
}
