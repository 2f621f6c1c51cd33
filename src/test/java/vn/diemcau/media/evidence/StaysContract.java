package vn.diemcau.media.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.evidence.Stay.Word;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;

/** What every store of stays must do. */
public abstract class StaysContract {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final ServerId SERVER = new ServerId("a");

    private Stays stays;

    /** A store without any stay that knows these placements. */
    protected abstract Stays empty();

    /** Where the store looks up whose a room is. */
    protected abstract Placements placements();

    @BeforeEach
    void begin() {
        stays = empty();
        placements().add(new Placement(MEETING, 1, SERVER, "dcone", 3, NOON, Placement.Reason.FIRST_ENTRY));
        placements().add(new Placement(MEETING, 2, SERVER, "dctwo", 3, NOON, Placement.Reason.FIRST_ENTRY));
    }

    @Test
    void whatIsToldTwiceOrInAnotherOrderLeavesTheSame() {
        Stay open = stay("dcone", "x@meet.jitsi/1", 0, null);
        Stay whole = stay("dcone", "x@meet.jitsi/1", 0, 60L);

        stays.note(List.of(whole));
        stays.note(List.of(open));
        stays.note(List.of(whole, whole));

        assertThat(stays.of(MEETING)).containsExactly(whole);
    }

    @Test
    void anEndThatIsKnownIsNotChanged() {
        stays.note(List.of(stay("dcone", "x", 0, null)));
        stays.note(List.of(stay("dcone", "x", 0, 60L)));
        stays.note(List.of(stay("dcone", "x", 0, 90L)));

        assertThat(stays.of(MEETING)).containsExactly(stay("dcone", "x", 0, 60L));
    }

    @Test
    void everyIntervalIsKeptInEveryRoomThatTheMeetingHad() {
        List<Stay> all = List.of(stay("dcone", "x", 0, 60L), stay("dcone", "y", 70, null), stay("dctwo", "x", 90, 95L));
        stays.note(all);
        stays.note(List.of(stay("dcstrange", "z", 0, null)));

        assertThat(stays.of(MEETING)).containsExactlyElementsOf(all);
        assertThat(stays.of(new MeetingId("m-2"))).isEmpty();
    }

    @Test
    void whatWasReckonedGivesWayToWhatIsTold() {
        Stay open = stay("dcone", "0a1b2c3d-4e5f@meet.jitsi/1", 0, null);
        stays.note(List.of(open));
        stays.reckon(List.of(open.endReckoned(NOON.plusSeconds(80))));
        assertThat(stays.of(MEETING)).containsExactly(open.endReckoned(NOON.plusSeconds(80)));

        stays.note(List.of(stay("dcone", "0a1b2c3d-4e5f@meet.jitsi/1", 0, 60L)));
        stays.reckon(List.of(open.endReckoned(NOON.plusSeconds(90))));
        assertThat(stays.of(MEETING)).containsExactly(stay("dcone", "0a1b2c3d-4e5f@meet.jitsi/1", 0, 60L));
    }

    @Test
    void anEndThatWasReckonedWronglyIsTakenBack() {
        Stay open = stay("dcone", "x", 0, null);
        stays.note(List.of(open));
        stays.reckon(List.of(open.endReckoned(NOON.plusSeconds(80))));
        stays.reckon(List.of(open.goesOn()));

        assertThat(stays.of(MEETING)).containsExactly(open);
    }

    @Test
    void whoWasFoundInTheRoomIsReplacedByWhatTheServerTellsOfHim() {
        Stay found = new Stay(SERVER, "dcone", "0a1b2c3d", NOON.plusSeconds(30), null, "", "Xã", Word.RECKONED);
        stays.reckon(List.of(found));
        stays.reckon(List.of(found.endReckoned(NOON.plusSeconds(90))));
        assertThat(stays.of(MEETING)).containsExactly(found.endReckoned(NOON.plusSeconds(90)));
        assertThat(stays.of(MEETING).get(0).word()).isEqualTo(Word.RECKONED);

        Stay told = stay("dcone", "0a1b2c3d-4e5f@meet.jitsi/1", 0, 60L);
        stays.note(List.of(told));
        assertThat(stays.of(MEETING)).containsExactly(told);
    }

    @Test
    void aRoomIsOccupiedAsLongAsSomebodysStayGoesOn() {
        Stay open = stay("dcone", "x", 0, null);
        stays.note(List.of(open, stay("dcone", "z", 0, 5L), stay("dctwo", "y", 0, 60L)));
        assertThat(stays.occupied(SERVER)).containsExactly("dcone");
        assertThat(stays.occupied(new ServerId("b"))).isEmpty();
        assertThat(stays.unsettled(SERVER, "dcone")).containsExactly(open);

        stays.reckon(List.of(open.endReckoned(NOON.plusSeconds(80))));
        assertThat(stays.occupied(SERVER)).isEmpty();
        assertThat(stays.unsettled(SERVER, "dcone")).containsExactly(open.endReckoned(NOON.plusSeconds(80)));
        assertThat(stays.unsettled(SERVER, "dctwo")).isEmpty();
    }

    @Test
    void theLastCountOfEachServerIsRemembered() {
        assertThat(stays.counted(SERVER)).isEmpty();
        stays.count(SERVER, NOON);
        stays.count(SERVER, NOON.plusSeconds(15));
        assertThat(stays.counted(SERVER)).contains(NOON.plusSeconds(15));
        assertThat(stays.counted(new ServerId("b"))).isEmpty();
    }

    private static Stay stay(String room, String occupant, long joined, Long left) {
        return Stay.told(
                SERVER,
                room,
                occupant,
                NOON.plusSeconds(joined),
                left == null ? null : NOON.plusSeconds(left),
                "dc-03160",
                "Xã Mường Nhé");
    }
}
