package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.booking.Booking;
import vn.diemcau.media.booking.Bookings;
import vn.diemcau.media.booking.MemoryBookings;
import vn.diemcau.media.booking.Want;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.MediaServers;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.MemoryCalendar;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Revision;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.Venue;
import vn.diemcau.schedule.VenueKind;

/** What becomes of bookings when servers come and go, and when meetings overrun. The sample meeting has 3 sites, from 8 to 10. */
class BookingUpkeepTest {

    private static final Plan PLAN = Samples.plan();
    private static final Instant BEFORE = PLAN.slot().start().minus(Duration.ofDays(1));
    private static final Instant END = PLAN.slot().end();

    private final MemoryCalendar calendar = new MemoryCalendar();
    private final Bookings bookings = new MemoryBookings();
    private final Meeting meeting = Samples.meeting("m-1", PLAN);

    @Test
    void whatWasPlannedBeforeThereWereServersIsBookedWhenThereAre() {
        plan(meeting);

        assertThat(upkeep(BEFORE, MediaServers.named("a")).round(BEFORE)).isZero();

        assertThat(server()).contains(new ServerId("a"));
        assertThat(bookings.of(meeting.id()).map(Booking::want))
                .contains(new Want(meeting.id(), PLAN.slot().start(), END, 3, false, "u-11"));
    }

    @Test
    void aMeetingThatIsHeldElsewhereIsNotBooked() {
        plan(Samples.meeting(
                "m-1", PLAN.in(new Venue(VenueKind.IN_PERSON, false, List.of(), List.of(), null, List.of()))));

        upkeep(BEFORE, MediaServers.named("a")).round(BEFORE);

        assertThat(server()).isEmpty();
    }

    @Test
    void aMeetingWhoseServerIsGoneIsBookedOnAnother() {
        plan(meeting);
        upkeep(BEFORE, MediaServers.named("a")).round(BEFORE);

        assertThat(upkeep(BEFORE, MediaServers.named("b")).round(BEFORE)).isOne();

        assertThat(server()).contains(new ServerId("b"));
    }

    @Test
    void aMeetingThatRunsOnIsExpectedForAnotherQuarterOfAnHour() {
        plan(meeting);
        upkeep(BEFORE, MediaServers.named("a")).round(BEFORE);
        plan(new Meeting(meeting.id(), PLAN, Status.RUNNING, meeting.creator(), 2, meeting.issued()));

        upkeep(END, MediaServers.named("a")).round(END);

        assertThat(bookings.of(meeting.id()).map(booking -> booking.want().until()))
                .contains(END.plus(Duration.ofMinutes(15)));
    }

    @Test
    void aMeetingThatNobodyOpenedEndsWhenItWasToEnd() {
        plan(meeting);
        upkeep(BEFORE, MediaServers.named("a")).round(BEFORE);

        upkeep(END, MediaServers.named("a")).round(END);

        assertThat(bookings.of(meeting.id()).map(booking -> booking.want().until()))
                .contains(END);
    }

    @Test
    void aMeetingThatEndsEarlyGivesItsRoomBackAndOneThatNeverBeganLeavesNoTrace() {
        Instant nine = PLAN.slot().start().plus(Duration.ofHours(1));
        plan(meeting);
        upkeep(BEFORE, MediaServers.named("a")).round(BEFORE);
        var ended = new Meeting(meeting.id(), PLAN, Status.ENDED, meeting.creator(), 3, meeting.issued());

        facilities(nine, MediaServers.named("a")).keep(ended);
        assertThat(bookings.of(meeting.id()).map(booking -> booking.want().until()))
                .contains(nine);
        facilities(BEFORE, MediaServers.named("a")).keep(ended);
        assertThat(server()).isEmpty();
    }

    @Test
    void aMeetingThatIsOpenedEarlyOrLateIsBookedForWhenItRuns() {
        var running = new Meeting(meeting.id(), PLAN, Status.RUNNING, meeting.creator(), 2, meeting.issued());
        Instant late = END.plus(Duration.ofHours(1));

        facilities(BEFORE, MediaServers.named("a")).keep(running);
        assertThat(bookings.of(meeting.id()).map(booking -> booking.want().from()))
                .contains(BEFORE);
        facilities(late, MediaServers.named("a")).keep(running);
        assertThat(bookings.of(meeting.id()).map(booking -> booking.want().until()))
                .contains(late.plus(Duration.ofMinutes(15)));
    }

    private Optional<ServerId> server() {
        return bookings.of(meeting.id()).map(Booking::server);
    }

    private void plan(Meeting kept) {
        var entry = new HistoryEntry(BEFORE, kept.creator(), HistoryEntry.What.CREATED, null, Map.of());
        if (kept.version() == 1) {
            calendar.add(new Revision(kept, entry));
        } else {
            calendar.revise(new Revision(kept, entry));
        }
    }

    private BookingUpkeep upkeep(Instant now, MediaServer... servers) {
        return new BookingUpkeep(MediaServers.pool(servers), calendar, bookings, facilities(now, servers));
    }

    private MediaFacilities facilities(Instant now, MediaServer... servers) {
        return new MediaFacilities(
                MediaServers.pool(servers), bookings, hub -> "u-11", Clock.fixed(now, ZoneOffset.UTC));
    }
}
