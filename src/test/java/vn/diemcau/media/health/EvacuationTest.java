package vn.diemcau.media.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.booking.BookedLoad;
import vn.diemcau.media.booking.MemoryBookings;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.MediaServers;
import vn.diemcau.media.pool.MemoryPlacements;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placement.Reason;
import vn.diemcau.media.pool.Placing;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.reservation.Door;

class EvacuationTest {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final MeetingId OPEN = new MeetingId("m-open");
    private static final MeetingId OVER = new MeetingId("m-over");
    private static final MediaServer A = MediaServers.named("a");
    private static final MediaServer B = MediaServers.named("b");

    private final MemoryPlacements placements = new MemoryPlacements();
    private final List<ServerId> ill = new ArrayList<>();
    private final List<Placement> told = new ArrayList<>();
    private boolean journalIsThere = true;
    private int rooms;
    private final Evacuation evacuation = new Evacuation(
            placements,
            new Placing(
                    MediaServers.pool(A, B),
                    placements,
                    server -> !ill.contains(server),
                    () -> "dc" + ++rooms,
                    server -> 0,
                    new BookedLoad(new MemoryBookings(), placements)),
            new Occupancy(placements, (meeting, at) -> meeting.equals(OPEN) ? Door.Opening.OPEN : Door.Opening.OVER),
            placement -> {
                told.add(placement);
                return CompletableFuture.completedFuture(journalIsThere);
            });

    EvacuationTest() {
        place(OPEN, A);
        place(OVER, A);
    }

    @Test
    void openMeetingsLeaveAServerThatHasFailedAndAreTold() {
        round(A);

        assertThat(where(OPEN)).isEqualTo("2 b SERVER_FAILED");
        assertThat(where(OVER)).isEqualTo("1 a FIRST_ENTRY");
        assertThat(told).extracting(Placement::meeting, Placement::generation).containsExactly(tuple(OPEN, 2));
    }

    @Test
    void aMeetingIsMovedOnceAndToldOnce() {
        round(A);
        round(A);

        assertThat(where(OPEN)).startsWith("2 b");
        assertThat(told).hasSize(1);
    }

    @Test
    void aMeetingThatCouldNotBeToldIsToldAgain() {
        journalIsThere = false;
        round(A);
        journalIsThere = true;
        evacuation.tell(NOON);
        evacuation.tell(NOON);

        assertThat(told).hasSize(2);
    }

    @Test
    void aMeetingGoesToAndFroAsOftenAsServersFail() {
        round(A);
        ill.clear();
        round(B);

        assertThat(where(OPEN)).isEqualTo("3 a SERVER_FAILED");
        assertThat(told).extracting(Placement::generation).containsExactly(2, 3);
    }

    @Test
    void whereNoServerIsWellAMeetingStays() {
        ill.add(B.id());
        round(A);

        assertThat(where(OPEN)).isEqualTo("1 a FIRST_ENTRY");
        assertThat(told).isEmpty();
    }

    private void round(MediaServer failed) {
        ill.add(failed.id());
        evacuation.leave(failed, Reason.SERVER_FAILED, NOON);
        evacuation.tell(NOON);
    }

    private String where(MeetingId meeting) {
        Optional<Placement> latest = placements.latest(meeting);
        return latest.map(place -> place.generation() + " " + place.server() + " " + place.reason())
                .orElseThrow();
    }

    private void place(MeetingId meeting, MediaServer server) {
        placements.add(new Placement(meeting, 1, server.id(), "dc" + meeting, 46, NOON, Reason.FIRST_ENTRY));
    }
}
