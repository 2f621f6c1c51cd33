package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.media.booking.Booker;
import vn.diemcau.media.booking.Booking;
import vn.diemcau.media.booking.Bookings;
import vn.diemcau.media.booking.Regions;
import vn.diemcau.media.booking.Want;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.schedule.Claim;
import vn.diemcau.schedule.Facilities;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Shortage;
import vn.diemcau.schedule.Slot;

/** Books the meetings of the calendar on the media servers of the pool. */
@ApplicationScoped
public class MediaFacilities implements Facilities {

    /** As far ahead as room is looked for. */
    private static final Duration FORESEEN = Duration.ofDays(21);

    /** A meeting that overruns is expected to last this much longer, again and again. */
    static final Duration OVERRUN = Duration.ofMinutes(15);

    private final Pool pool;
    private final Bookings bookings;
    private final Regions regions;
    private final Clock clock;

    @Inject
    public MediaFacilities(Pool pool, Bookings bookings, Regions regions, Clock clock) {
        this.pool = pool;
        this.bookings = bookings;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public Optional<Shortage> shortage(Claim claim) {
        if (!claim.venue().online() || claim.sites().isEmpty()) {
            return Optional.empty();
        }
        Want want = want(claim);
        return booker(want, want.until().plus(FORESEEN)).shortage(want).map(found -> told(found, want));
    }

    @Override
    public void keep(Meeting meeting) {
        if (!meeting.plan().venue().online()) {
            bookings.remove(meeting.id());
            return;
        }
        switch (meeting.status()) {
            case PROPOSED, APPROVED, PLANNED -> book(want(Claim.of(meeting.id(), meeting.plan())));
            case RUNNING -> book(asOpened(want(Claim.of(meeting.id(), meeting.plan()))));
            case DRAFT, RETURNED, POSTPONED, CANCELLED -> bookings.remove(meeting.id());
            case ENDED -> bookings.of(meeting.id()).ifPresent(this::end);
        }
    }

    /** A meeting may be opened before its time, or after its end. */
    private Want asOpened(Want want) {
        Instant now = clock.instant();
        Instant until = want.until().isAfter(now) ? want.until() : now.plus(OVERRUN);
        return want.from().isAfter(now) ? want.beginning(now) : want.lasting(until);
    }

    /** Books the need on the server that it has, as long as that fits, otherwise on another; without servers nothing is kept. */
    void book(Want want) {
        Optional<Booking> before = bookings.of(want.meeting());
        booker(want, want.until())
                .book(want, before.map(Booking::server).orElse(null))
                .ifPresentOrElse(bookings::put, () -> bookings.remove(want.meeting()));
    }

    /** What a meeting that is over leaves unused is free for others. */
    private void end(Booking booking) {
        Instant now = clock.instant();
        if (!booking.want().from().isBefore(now)) {
            bookings.remove(booking.want().meeting());
        } else if (now.isBefore(booking.want().until())) {
            bookings.put(new Booking(booking.server(), booking.want().lasting(now)));
        }
    }

    private Booker booker(Want want, Instant until) {
        List<Booking> others = bookings.during(want.from(), until).stream()
                .filter(booking -> !booking.want().meeting().equals(want.meeting()))
                .toList();
        return new Booker(pool.servers(), others);
    }

    private Want want(Claim claim) {
        Slot slot = claim.slot();
        return new Want(
                self(claim.self()),
                slot.start(),
                slot.end(),
                claim.sites().size(),
                claim.venue().recorded(),
                hub(claim).map(regions::of).orElse(""));
    }

    /** A draft has no name yet; no meeting has this one. */
    private static MeetingId self(@Nullable MeetingId self) {
        return self == null ? new MeetingId("draft") : self;
    }

    private static Optional<SiteId> hub(Claim claim) {
        return claim.sites().stream().findFirst();
    }

    private static Shortage told(vn.diemcau.media.booking.Shortage found, Want want) {
        return new Shortage(
                Shortage.What.valueOf(found.what().name()),
                want.endpoints(),
                found.free(),
                found.rivals().stream().map(Want::meeting).toList(),
                found.roomFrom());
    }
}
