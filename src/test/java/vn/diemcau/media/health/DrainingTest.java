package vn.diemcau.media.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.booking.BookedLoad;
import vn.diemcau.media.booking.MemoryBookings;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.MediaServers;
import vn.diemcau.media.pool.MemoryPlacements;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placement.Reason;
import vn.diemcau.media.pool.Placing;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.pool.State;
import vn.diemcau.media.reservation.Door;

/** What becomes of the meetings on a server that is to be maintained, and of the server itself. */
class DrainingTest {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(10);
    private static final MeetingId TALKING = new MeetingId("m-talking");
    private static final MeetingId RESTING = new MeetingId("m-resting");
    private static final MediaServer A = MediaServers.named("a", State.DRAINING);
    private static final MediaServer B = MediaServers.named("b");
    private static final MediaServer OLD = MediaServers.named("old", State.OUT_OF_SERVICE);

    private final MemoryPlacements placements = new MemoryPlacements();
    private final List<ServerId> ill = new ArrayList<>();
    private final Map<MeetingId, CompletableFuture<Boolean>> pauses = new HashMap<>(Map.of(
            TALKING, CompletableFuture.completedFuture(false), RESTING, CompletableFuture.completedFuture(true)));
    private final List<MeetingId> asked = new ArrayList<>();
    private final Pool pool = MediaServers.pool(A, B, OLD);
    private final Occupancy occupancy = new Occupancy(placements, (meeting, at) -> Door.Opening.OPEN);
    private final Placing placing = new Placing(
            pool,
            placements,
            server -> !ill.contains(server),
            () -> "dc" + NOON.getEpochSecond(),
            server -> 0,
            new BookedLoad(new MemoryBookings(), placements));
    private final List<MeetingId> announced = new ArrayList<>();
    private boolean journalIsThere = true;
    private final Draining draining = new Draining(occupancy, placing, new Talk());
    private final Retirement retirement = new Retirement(pool, occupancy);

    DrainingTest() {
        place(TALKING, A);
        place(RESTING, A);
    }

    @Test
    void aMeetingIsToldOnceAndLeavesTenSecondsLaterAtTheEarliest() {
        draining.drain(A, NOON);
        draining.drain(A, NOON.plusSeconds(9));
        assertThat(announced).containsExactlyInAnyOrder(TALKING, RESTING);
        assertThat(asked).isEmpty();

        draining.drain(A, NOON.plusSeconds(10));
        assertThat(where(RESTING)).isEqualTo("2 b SERVER_OUT_OF_SERVICE");
    }

    @Test
    void aMeetingThatCouldNotBeToldIsToldAgainAndStays() {
        journalIsThere = false;
        draining.drain(A, NOON);
        draining.drain(A, LATER);

        assertThat(announced).containsExactlyInAnyOrder(TALKING, RESTING, TALKING, RESTING);
        assertThat(where(RESTING)).isEqualTo("1 a FIRST_ENTRY");
    }

    @Test
    void aMeetingLeavesWhenItPausesAndNotBefore() {
        draining.drain(A, NOON);
        draining.drain(A, LATER);
        assertThat(where(RESTING)).isEqualTo("2 b SERVER_OUT_OF_SERVICE");
        assertThat(where(TALKING)).isEqualTo("1 a FIRST_ENTRY");

        pauses.put(TALKING, CompletableFuture.completedFuture(true));
        draining.drain(A, LATER);
        assertThat(where(TALKING)).isEqualTo("2 b SERVER_OUT_OF_SERVICE");
    }

    @Test
    void whereNoOtherServerIsWellNobodyIsAskedAndNobodyMoves() {
        ill.add(B.id());
        draining.drain(A, NOON);

        assertThat(announced).isEmpty();
        assertThat(where(RESTING)).isEqualTo("1 a FIRST_ENTRY");
    }

    @Test
    void aMeetingThatHasNotSaidYetIsNotAskedAgain() {
        var later = new CompletableFuture<Boolean>();
        pauses.put(TALKING, later);
        draining.drain(A, NOON);
        draining.drain(A, LATER);
        draining.drain(A, LATER);
        assertThat(asked).containsExactlyInAnyOrder(TALKING, RESTING);

        later.complete(false);
        draining.drain(A, LATER);
        assertThat(asked).containsExactlyInAnyOrder(TALKING, RESTING, TALKING);
    }

    @Test
    void aServerIsGivenUpOnlyOutOfServiceAndEmpty() {
        assertThat(retire(A, 1)).isEqualTo("SERVER_IN_USE");
        place(new MeetingId("m-late"), OLD);
        assertThat(retire(OLD, 1)).isEqualTo("SERVER_IN_USE");
        placing.move(placements.latest(new MeetingId("m-late")).orElseThrow(), Optional.empty(), NOON);

        assertThat(retire(OLD, 7)).isEqualTo("STALE_VERSION");
        assertThat(retire(OLD, 1)).isEqualTo("old");
        assertThat(pool.servers()).containsExactly(A, B);
    }

    @Test
    void aMeetingGoesWhereItIsWanted() {
        assertThat(move(RESTING, "b")).isEqualTo("b");
        assertThat(where(RESTING)).isEqualTo("2 b WANTED");
    }

    @Test
    void aMeetingGoesNowhereItCouldNotBe() {
        assertThat(move(RESTING, "a")).isEqualTo("SERVER_UNFIT");
        assertThat(move(RESTING, "old")).isEqualTo("SERVER_UNFIT");
        assertThat(move(RESTING, "nowhere")).isEqualTo("SERVER_UNFIT");
        ill.add(B.id());
        assertThat(move(RESTING, "b")).isEqualTo("SERVER_UNFIT");
        assertThat(move(RESTING, "")).isEqualTo("NO_OTHER_SERVER");
        assertThat(where(RESTING)).isEqualTo("1 a FIRST_ENTRY");
    }

    private String move(MeetingId meeting, String to) {
        var wanted = Optional.of(to).filter(id -> !id.isEmpty()).map(ServerId::new);
        return said(placing.move(placements.latest(meeting).orElseThrow(), wanted, NOON)
                .map(Placement::server));
    }

    private String retire(MediaServer server, long revision) {
        return said(retirement.retire(server, revision, NOON).map(MediaServer::id));
    }

    private static String said(Answer<ServerId> answer) {
        return answer.fold(ServerId::value, Refusal::code);
    }

    private String where(MeetingId meeting) {
        Placement place = placements.latest(meeting).orElseThrow();
        return place.generation() + " " + place.server() + " " + place.reason();
    }

    private void place(MeetingId meeting, MediaServer server) {
        placements.add(new Placement(meeting, 1, server.id(), "dc" + meeting, 46, NOON, Reason.FIRST_ENTRY));
    }

    private final class Talk implements Pauses {

        @Override
        public CompletionStage<Boolean> isPausing(MeetingId meeting) {
            asked.add(meeting);
            return pauses.getOrDefault(meeting, CompletableFuture.completedFuture(false));
        }

        @Override
        public CompletionStage<Boolean> announce(Placement place) {
            announced.add(place.meeting());
            return CompletableFuture.completedFuture(journalIsThere);
        }
    }
}
