package vn.diemcau.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.Machine;
import vn.diemcau.live.Rooms;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.MeetingChanged;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Status;

/**
 * What rings where. A call rings at each called site for those who answer for it, from its beginning until the site's device has come in
 * for the first time or the meeting is over. It does not ring for its own caller, nor at the hub.
 */
@ApplicationScoped
public class Ringing {

    /** A meeting that was called is not called any more on the next day. */
    private static final Duration MEMORY = Duration.ofDays(1);

    private final Meetings meetings;
    private final Rooms rooms;
    private final CallBook book;
    private final OpenPages pages;
    private final Executor executor;
    private final Clock clock;

    @Inject
    public Ringing(Meetings meetings, Rooms rooms, CallBook book, OpenPages pages, Machine executor, Clock clock) {
        this.meetings = meetings;
        this.rooms = rooms;
        this.book = book;
        this.pages = pages;
        this.executor = executor;
        this.clock = clock;
    }

    /** What rings for the caller now. */
    public List<Ring> pending(Caller caller) {
        return book.since(clock.instant().minus(MEMORY)).stream()
                .flatMap(call -> pending(call, caller).stream())
                .toList();
    }

    /** Rings on the open pages, wherever it was called. */
    void rang(@Observes Rang event) {
        executor.execute(() -> meetings.find(event.meeting())
                .ifPresent(meeting -> book.find(event.meeting()).ifPresent(call -> ring(call, meeting))));
    }

    private void ring(Call call, Meeting meeting) {
        pages.ring(caller -> ring(call, meeting, caller, site -> true));
    }

    /** Passes on that a meeting has changed, and that a call is over with its meeting. */
    void changed(@Observes MeetingChanged change) {
        executor.execute(() -> meetings.find(change.meeting()).ifPresent(meeting -> pass(meeting, change)));
    }

    private void pass(Meeting meeting, MeetingChanged change) {
        Predicate<Caller> sees = meetings.sees(meeting);
        Predicate<Caller> concerned = meetings.answersForAny(change.sites());
        pages.meetingsChanged(caller -> concerned.test(caller) || sees.test(caller));
        if (meeting.status() == Status.ENDED && book.find(meeting.id()).isPresent()) {
            pages.ended(meeting.id(), concerned);
        }
    }

    private Optional<Ring> pending(Call call, Caller caller) {
        return meetings.find(call.meeting())
                .filter(meeting -> meeting.status() == Status.RUNNING)
                .flatMap(meeting -> ring(call, meeting, caller, site -> !rooms.hasCome(call.meeting(), site)));
    }

    private Optional<Ring> ring(Call call, Meeting meeting, Caller caller, Predicate<SiteId> rings) {
        Stream<SiteId> sites =
                caller.person().equals(call.caller()) ? Stream.empty() : meetings.sitesOf(caller, meeting).stream();
        return sites.filter(site -> !site.equals(meeting.plan().hub()))
                .filter(rings)
                .findFirst()
                .map(site -> new Ring(call, site));
    }
}
