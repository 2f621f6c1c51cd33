package vn.diemcau.media.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.MemoryPlacements;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.ServerId;

class ReservingTest {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final ServerId HERE = new ServerId("here");
    private static final ServerId THERE = new ServerId("there");

    private final MemoryPlacements placements = new MemoryPlacements();
    private Door.Opening opening = Door.Opening.OPEN;
    private int numbers;
    private final Reserving reserving =
            new Reserving(placements, new MemoryReservations(), (meeting, at) -> opening, () -> "r-" + ++numbers);

    @BeforeEach
    void place() {
        place(1, HERE, "dcroom");
    }

    @Test
    void aRoomOpensForItsMeetingHoweverItsNameIsSpelt() {
        assertThat(ask(HERE, "DcRoom", "a@x")).isEqualTo(new Ruling.Granted(reservation("r-1", "a@x")));
    }

    @Test
    void askingAgainIsAnsweredTheSame() {
        Ruling first = ask(HERE, "dcroom", "a@x");
        assertThat(ask(HERE, "dcroom", "a@x")).isEqualTo(first);
    }

    @Test
    void whoComesWhileTheRoomLivesIsShownTheReservationThatHolds() {
        ask(HERE, "dcroom", "a@x");
        assertThat(ask(HERE, "dcroom", "b@x")).isEqualTo(new Ruling.Held(reservation("r-1", "a@x")));
        assertThat(reserving.find(HERE, "r-1")).contains(reservation("r-1", "a@x"));
    }

    @Test
    void aRoomThatHasEmptiedOpensAgain() {
        ask(HERE, "dcroom", "a@x");
        reserving.emptied(HERE, "r-1", NOON);
        reserving.emptied(HERE, "r-1", NOON);

        assertThat(ask(HERE, "dcroom", "b@x")).isEqualTo(new Ruling.Granted(reservation("r-2", "b@x")));
    }

    @ParameterizedTest
    @CsvSource({"NOT_YET, TOO_EARLY", "OVER, MEETING_OVER"})
    void aRoomOpensForNoMeetingThatIsNotOpen(Door.Opening how, Obstacle why) {
        opening = how;
        assertThat(ask(HERE, "dcroom", "a@x")).isEqualTo(new Ruling.Refused(why));
    }

    @Test
    void nobodyOpensARoomThatWeHaveNotNamedOrOnAnotherServer() {
        assertThat(ask(HERE, "dcguess", "a@x")).isEqualTo(new Ruling.Refused(Obstacle.NO_SUCH_ROOM));
        assertThat(ask(THERE, "dcroom", "a@x")).isEqualTo(new Ruling.Refused(Obstacle.NO_SUCH_ROOM));
    }

    @Test
    void afterAMeetingHasMovedItsOldRoomDoesNotOpen() {
        place(2, THERE, "dcother");

        assertThat(ask(HERE, "dcroom", "a@x")).isEqualTo(new Ruling.Refused(Obstacle.ROOM_MOVED));
        assertThat(ask(THERE, "dcother", "a@x")).isInstanceOf(Ruling.Granted.class);
    }

    private Ruling ask(ServerId server, String room, String owner) {
        return reserving.reserve(server, room, owner, NOON, NOON);
    }

    private void place(int generation, ServerId server, String room) {
        placements.add(new Placement(MEETING, generation, server, room, 46, NOON, Placement.Reason.FIRST_ENTRY));
    }

    private static Reservation reservation(String id, String owner) {
        return new Reservation(id, HERE, "dcroom", MEETING, owner, NOON);
    }
}
