package vn.diemcau.media.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
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

    private static Stay stay(String room, String occupant, long joined, Long left) {
        return new Stay(
                SERVER,
                room,
                occupant,
                NOON.plusSeconds(joined),
                left == null ? null : NOON.plusSeconds(left),
                "dc-03160",
                "Xã Mường Nhé");
    }
}
