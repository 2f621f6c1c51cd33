package vn.diemcau.call;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.Outcome;
import vn.diemcau.live.Rooms;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Draft;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.MeetingKind;
import vn.diemcau.schedule.Meetings;

/**
 * Calls units into a meeting now: the meeting is scheduled from this moment on, opened for its chair, written into the book of calls, and
 * only then rings, so that whoever answers finds an open room.
 */
@Dependent
public class Calls {

    /** What a call is planned to take; it ends when its chair closes it. */
    private static final Duration PLANNED = Duration.ofHours(1);

    private static final Duration OPENING = Duration.ofSeconds(10);
    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("'Họp đột xuất lúc' HH:mm, dd/MM/yyyy");

    private final Switchboard switchboard;
    private final Meetings meetings;
    private final Rooms rooms;
    private final CallBook book;
    private final Event<Rang> rang;
    private final Directory directory;
    private final Clock clock;

    @Inject
    public Calls(
            Switchboard switchboard,
            Meetings meetings,
            Rooms rooms,
            CallBook book,
            Event<Rang> rang,
            Directory directory,
            Clock clock) {
        this.switchboard = switchboard;
        this.meetings = meetings;
        this.rooms = rooms;
        this.book = book;
        this.rang = rang;
        this.directory = directory;
        this.clock = clock;
    }

    /** Calls; the answer comes when the meeting is open and it rings. */
    public Answer<Placed> call(CallWish wish, Caller leader) {
        if (!leader.has(Role.LEADER)) {
            return CallRefusal.NOT_ALLOWED.answer();
        }
        return switchboard
                .hub(leader, today())
                .map(hub -> from(hub, wish, leader))
                .orElseGet(CallRefusal.NO_HUB::answer);
    }

    private Answer<Placed> from(SiteId hub, CallWish wish, Caller leader) {
        List<SiteId> called = switchboard.called(wish, hub, today());
        if (called.isEmpty()) {
            return CallRefusal.NOBODY_TO_CALL.answer();
        }
        return meetings.call(draft(wish, hub, called, leader), leader)
                .then(meeting -> opened(meeting, leader))
                .map(meeting -> rung(meeting, leader))
                .map(call -> new Placed(call, switchboard.unreachable(wish, today())));
    }

    private Draft draft(CallWish wish, SiteId hub, List<SiteId> called, Caller leader) {
        Instant now = now();
        return new Draft(
                title(wish),
                MeetingKind.WORK_RESOLUTION,
                true,
                leader.person(),
                switchboard.secretary(leader, hub),
                now,
                now.plus(PLANNED),
                hub,
                called,
                List.of(),
                null);
    }

    private String title(CallWish wish) {
        return Optional.ofNullable(wish.title())
                .map(Names::normalised)
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> TITLE.format(now().atZone(clock.getZone())));
    }

    /** Asking again with the same id changes nothing, so a lost answer does no harm. */
    private Answer<Meeting> opened(Meeting meeting, Caller leader) {
        Outcome outcome = rooms.open(meeting.id(), "call-" + meeting.id(), leader.person(), leader.name())
                .toCompletableFuture()
                .completeOnTimeout(new Outcome.Retry(), OPENING.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return outcome instanceof Outcome.Done ? Answer.accepted(meeting) : CallRefusal.NOT_OPENED.answer();
    }

    private Call rung(Meeting meeting, Caller leader) {
        String post = directory
                .official(leader.person())
                .map(Directory.Official::post)
                .orElse("");
        var call = new Call(meeting.id(), meeting.plan().title(), leader.person(), leader.name(), post, now());
        book.add(call);
        rang.fire(new Rang(call.meeting()));
        return call;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
