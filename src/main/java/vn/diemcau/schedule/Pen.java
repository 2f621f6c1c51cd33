package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/**
 * Writes what is done to one meeting: found for somebody who may know of it, allowed, at the version that was seen, kept together with its line in the
 * history and with its equipment, and told. Sites that were taken out of the meeting are told as well as those that stay; of a meeting in
 * preparation only the hub's people hear.
 */
@Dependent
public class Pen {

    private final Calendar calendar;
    private final Directory directory;
    private final Facilities facilities;
    private final Consumer<MeetingChanged> teller;
    private final Clock clock;

    @Inject
    public Pen(
            Calendar calendar, Directory directory, Facilities facilities, Event<MeetingChanged> changed, Clock clock) {
        this(calendar, directory, facilities, (Consumer<MeetingChanged>) changed::fire, clock);
    }

    private Pen(
            Calendar calendar,
            Directory directory,
            Facilities facilities,
            Consumer<MeetingChanged> teller,
            Clock clock) {
        this.calendar = calendar;
        this.directory = directory;
        this.facilities = facilities;
        this.teller = teller;
        this.clock = clock;
    }

    /** A pen that writes the same and leaves the telling to somebody else, who does it when more than one meeting was written. */
    public Pen telling(Consumer<MeetingChanged> other) {
        return new Pen(calendar, directory, facilities, other, clock);
    }

    /** Tells what was noted by a pen that left it to this one. */
    public void tell(MeetingChanged change) {
        teller.accept(change);
    }

    /** What a deed asks of whoever does it. */
    @FunctionalInterface
    interface Right {

        boolean has(Access access, Caller caller, Meeting meeting);
    }

    /** Does something to a meeting that exists. */
    Answer<Meeting> write(Changing.Order order, Caller caller, Right right, Function<Meeting, Answer<Revision>> deed) {
        Set<SiteId> concerned = new HashSet<>();
        return calendar.alone(() -> found(order, caller, right)
                        .map(before -> noting(before, concerned))
                        .then(deed)
                        .map(this::kept))
                .map(after -> told(noting(after, concerned), concerned));
    }

    /** Writes what came about without anybody's wish; nothing is written or told when there is nothing to note. */
    Optional<Meeting> note(MeetingId id, Function<Meeting, Optional<Revision>> deed) {
        Set<SiteId> concerned = new HashSet<>();
        return calendar.<Optional<Meeting>>alone(() -> calendar.find(id)
                        .map(before -> noting(before, concerned))
                        .flatMap(deed)
                        .map(this::kept))
                .map(after -> told(noting(after, concerned), concerned));
    }

    /** Keeps a new meeting; only within {@link Calendar#alone}. */
    Meeting added(Revision revision) {
        calendar.add(revision);
        facilities.keep(revision.meeting());
        return revision.meeting();
    }

    /** Keeps what a meeting has become; only within {@link Calendar#alone}. */
    Meeting kept(Revision revision) {
        calendar.revise(revision);
        facilities.keep(revision.meeting());
        return revision.meeting();
    }

    /** Tells everybody concerned, after it was kept. */
    Meeting told(Meeting meeting) {
        return told(meeting, Set.copyOf(concerned(meeting)));
    }

    private Meeting told(Meeting meeting, Set<SiteId> concerned) {
        tell(new MeetingChanged(meeting.id(), concerned));
        return meeting;
    }

    private static Meeting noting(Meeting meeting, Set<SiteId> concerned) {
        concerned.addAll(concerned(meeting));
        return meeting;
    }

    private static List<SiteId> concerned(Meeting meeting) {
        return meeting.issued() == null
                ? List.of(meeting.plan().hub())
                : meeting.plan().everySite();
    }

    private Answer<Meeting> found(Changing.Order order, Caller caller, Right right) {
        var access = new Access(new Glance(directory), clock.getZone());
        return calendar.find(order.meeting())
                .filter(meeting -> access.maySee(caller, meeting))
                .<Answer<Meeting>>map(Answer::accepted)
                .orElseGet(ScheduleRefusal.NOT_FOUND::answer)
                .then(meeting -> right.has(access, caller, meeting)
                        ? Answer.<Meeting>accepted(meeting)
                        : ScheduleRefusal.NOT_ALLOWED.<Meeting>answer())
                .then(meeting -> current(meeting, order.version()));
    }

    private static Answer<Meeting> current(Meeting meeting, int version) {
        return meeting.version() == version
                ? Answer.accepted(meeting)
                : ScheduleRefusal.STALE_VERSION.answer(Map.of("version", meeting.version()));
    }
}
