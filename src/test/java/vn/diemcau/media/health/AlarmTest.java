package vn.diemcau.media.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
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

/** Two meetings on one server, of four and of eight connected sites. */
class AlarmTest {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final MeetingId SMALL = new MeetingId("m-small");
    private static final MeetingId LARGE = new MeetingId("m-large");
    private static final Map<MeetingId, Integer> CONNECTED = Map.of(SMALL, 4, LARGE, 8);
    private static final MediaServer A = MediaServers.named("a");
    private static final MediaServer B = MediaServers.named("b");

    private final MemoryPlacements placements = new MemoryPlacements();
    private final List<ServerId> doubted = new ArrayList<>();
    private final Outcry outcry = new Outcry();
    private int rooms;
    private final Evacuation evacuation = new Evacuation(
            placements,
            new Placing(
                    MediaServers.pool(A, B),
                    placements,
                    server -> true,
                    () -> "dc" + ++rooms,
                    server -> 0,
                    new BookedLoad(new MemoryBookings(), placements)),
            new Occupancy(placements, (meeting, at) -> Door.Opening.OPEN),
            placement -> CompletableFuture.completedFuture(true));
    private final Alarm alarm = new Alarm(
            outcry,
            placements,
            meeting -> CompletableFuture.completedFuture(sites(CONNECTED.get(meeting))),
            evacuation,
            doubted::add);

    AlarmTest() {
        placements.add(new Placement(SMALL, 1, A.id(), "dcsmall", 4, NOON, Reason.FIRST_ENTRY));
        placements.add(new Placement(LARGE, 1, A.id(), "dclarge", 8, NOON, Reason.FIRST_ENTRY));
    }

    @Test
    void oneMaliciousSiteMovesNobodyAndDoubtsNoServer() {
        for (int second = 0; second < 60; second++) {
            outcry.heard(lost(SMALL, 1), NOON.plusSeconds(second));
            alarm.look(NOON.plusSeconds(second));
        }
        assertThat(where(SMALL)).isEqualTo("1 a");
        assertThat(doubted).isEmpty();
    }

    @Test
    void theMajorityOfAMeetingMovesItAndNoOther() {
        say(SMALL, 3, NOON);
        alarm.look(NOON);
        assertThat(where(SMALL)).isEqualTo("2 b");
        assertThat(where(LARGE)).isEqualTo("1 a");
    }

    @Test
    void halfOfAMeetingDoesNotMoveIt() {
        say(SMALL, 2, NOON);
        alarm.look(NOON);
        assertThat(where(SMALL)).isEqualTo("1 a");
    }

    @Test
    void aThirdOfTheServersSitesMakesItDoubtfulOnce() {
        say(LARGE, 4, NOON);
        alarm.look(NOON);
        alarm.look(NOON.plusSeconds(1));
        assertThat(doubted).containsExactly(A.id());
        assertThat(where(LARGE)).isEqualTo("1 a");
    }

    @Test
    void lessThanAThirdOfTheServersSitesDoesNotThoughItMovesTheirMeeting() {
        say(SMALL, 3, NOON);
        alarm.look(NOON);
        assertThat(doubted).isEmpty();
    }

    @Test
    void aMeetingIsMovedAtMostOnceAMinute() {
        say(SMALL, 3, NOON);
        alarm.look(NOON);
        say(SMALL, 3, NOON.plusSeconds(59));
        alarm.look(NOON.plusSeconds(59));
        assertThat(where(SMALL)).isEqualTo("2 b");

        say(SMALL, 3, NOON.plusSeconds(60));
        alarm.look(NOON.plusSeconds(60));
        assertThat(where(SMALL)).isEqualTo("3 a");
    }

    private void say(MeetingId meeting, int people, Instant at) {
        IntStream.rangeClosed(1, people).forEach(number -> outcry.heard(lost(meeting, number), at));
    }

    private MediaLost lost(MeetingId meeting, int number) {
        String room = placements.latest(meeting).orElseThrow().room();
        return new MediaLost(meeting, new SiteId("dc-" + number), new PersonId("p-" + number), room);
    }

    private static Set<SiteId> sites(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new SiteId("dc-" + number))
                .collect(Collectors.toSet());
    }

    private String where(MeetingId meeting) {
        Placement latest = placements.latest(meeting).orElseThrow();
        return latest.generation() + " " + latest.server();
    }
}
