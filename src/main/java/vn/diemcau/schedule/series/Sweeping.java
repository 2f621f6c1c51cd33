package vn.diemcau.schedule.series;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Changing.Order;
import vn.diemcau.schedule.Draft;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Preparing;
import vn.diemcau.schedule.ScheduleRefusal;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Status;

/**
 * Does to several occurrences of a series what is done to one: somebody chooses one and says how far it goes. The chosen one must be as it was seen; the
 * others are taken as they are. Each is judged as a single meeting is, and what is refused for one is done to none.
 */
@Dependent
public class Sweeping {

    private final Calendar calendar;
    private final Meetings meetings;
    private final Together together;
    private final SeriesStore store;
    private final Repeating repeating;
    private final Clock clock;

    @Inject
    public Sweeping(
            Calendar calendar,
            Meetings meetings,
            Together together,
            SeriesStore store,
            Repeating repeating,
            Clock clock) {
        this.calendar = calendar;
        this.meetings = meetings;
        this.together = together;
        this.store = store;
        this.repeating = repeating;
        this.clock = clock;
    }

    /** One step that a single meeting takes through the office. */
    @FunctionalInterface
    public interface Step {

        Answer<Meeting> of(Preparing preparing, Order order, Caller caller);
    }

    /** A deed on one meeting of several. */
    @FunctionalInterface
    private interface Deed {

        Answer<Meeting> on(Desk desk, Order order);
    }

    /** The series of a meeting that the caller may know of. */
    public Answer<Series> series(MeetingId id, Caller caller) {
        return meetings.find(id, caller)
                .then(meeting -> store.of(id)
                        .<Answer<Series>>map(Answer::accepted)
                        .orElseGet(ScheduleRefusal.NOT_IN_A_SERIES::answer));
    }

    /** Gives the chosen occurrence up, and those that are still to come as far as was said. */
    public Answer<SeriesChange> cancel(Order order, Scope scope, Caller caller) {
        return swept(
                order,
                scope,
                caller,
                meeting -> true,
                (desk, each) -> desk.changing().cancel(each, caller));
    }

    /** Takes one step through the office with the chosen occurrence and with all that stand where it stands. */
    public Answer<SeriesChange> step(Order order, Scope scope, Step step, Caller caller) {
        Optional<Status> stage = calendar.find(order.meeting()).map(Meeting::status);
        return swept(
                order,
                scope,
                caller,
                meeting -> stage.filter(meeting.status()::equals).isPresent(),
                (desk, each) -> step.of(desk.preparing(), each, caller));
    }

    /**
     * Changes the chosen occurrence to what the draft describes, and the others as far as was said in the same way: only what is changed in the chosen one is
     * changed in them. Each keeps its day, and one that was moved on its own before keeps its time as well.
     */
    public Answer<SeriesChange> change(Order order, Draft draft, Scope scope, Caller caller) {
        return series(order.meeting(), caller)
                .then(series -> meetings.find(order.meeting(), caller)
                        .then(before -> onItsDay(before, draft)
                                .then(same -> together.act(desk -> desk.changing()
                                        .change(order, draft, caller)
                                        .then(after -> new Likewise(desk, order, before, after, store, clock.getZone())
                                                .of(others(series, order.meeting(), scope, desk), series, caller))))));
    }

    /** Lets the series go on until that day; for those who may change its last meeting. */
    public Answer<Series> goOn(MeetingId id, LocalDate until, Repeating.Begin begin, Caller caller) {
        return series(id, caller)
                .then(series -> meetings.find(series.last().meeting(), caller)
                        .then(last -> meetings.mayEdit(caller, last)
                                ? repeating.goOn(
                                        series,
                                        Redraft.of(last.plan().at(last.plan().slot(), null)),
                                        until,
                                        begin,
                                        caller)
                                : ScheduleRefusal.NOT_ALLOWED.answer()));
    }

    private Answer<SeriesChange> swept(Order order, Scope scope, Caller caller, Predicate<Meeting> which, Deed deed) {
        return series(order.meeting(), caller)
                .then(series -> together.act(desk -> {
                    List<Meeting> others = others(series, order.meeting(), scope, desk)
                            .filter(which)
                            .toList();
                    return deed.on(desk, order)
                            .then(chosen -> Each.of(
                                            others,
                                            meeting -> Times.day(meeting.plan().slot(), clock.getZone()),
                                            meeting -> deed.on(
                                                    desk, new Order(meeting.id(), meeting.version(), order.reason())))
                                    .map(done -> new SeriesChange(chosen, done.size() + 1, List.of())));
                }));
    }

    /** The other occurrences of the scope that are still to come and can still be changed. */
    private Stream<Meeting> others(Series series, MeetingId chosen, Scope scope, Desk desk) {
        Occurrence place = series.of(chosen).orElseThrow();
        return series.occurrences().stream()
                .filter(other -> !other.meeting().equals(chosen) && scope.takes(place, other))
                .flatMap(other -> calendar.find(other.meeting()).stream())
                .filter(meeting -> meeting.plan().slot().start().isAfter(desk.now()) && isOpen(meeting.status()));
    }

    private static boolean isOpen(Status status) {
        return status.inPreparation() || status == Status.PLANNED || status == Status.POSTPONED;
    }

    private Answer<Slot> onItsDay(Meeting before, Draft draft) {
        return draft.slot()
                .filter(slot -> !Times.day(slot, clock.getZone())
                        .equals(Times.day(before.plan().slot(), clock.getZone())))
                .<Answer<Slot>>map(slot -> ScheduleRefusal.ONE_DAY_FOR_ONE.answer())
                .orElseGet(() -> Answer.accepted(before.plan().slot()));
    }
}
