package vn.diemcau.media.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;

/** What every store of placements must do. */
public abstract class PlacementsContract {

    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00.123456Z");

    private Placements placements;

    /** A store without any placement. */
    protected abstract Placements empty();

    @BeforeEach
    void open() {
        placements = empty();
    }

    @Test
    void theHighestGenerationHolds() {
        placements.add(placement(MEETING, 1, "a", NOON));
        placements.add(placement(MEETING, 2, "b", NOON.plusSeconds(1)));

        assertThat(placements.latest(MEETING)).contains(placement(MEETING, 2, "b", NOON.plusSeconds(1)));
        assertThat(placements.latest(new MeetingId("m-2"))).isEmpty();
    }

    @Test
    void whoPlacesTheSameGenerationLaterLearnsWhereItIs() {
        Placement first = placement(MEETING, 1, "a", NOON);

        assertThat(placements.add(first)).isEqualTo(first);
        assertThat(placements.add(placement(MEETING, 1, "b", NOON))).isEqualTo(first);
        assertThat(placements.latest(MEETING)).contains(first);
    }

    @Test
    void aRoomTellsWhoseItIsAlsoWhenItsMeetingHasMovedOn() {
        Placement first = placement(MEETING, 1, "a", NOON);
        placements.add(first);
        placements.add(placement(MEETING, 2, "b", NOON));

        assertThat(placements.inRoom(new ServerId("a"), "dca")).contains(first);
        assertThat(placements.inRoom(new ServerId("b"), "dca")).isEmpty();
        assertThat(placements.inRoom(new ServerId("a"), "dcx")).isEmpty();
    }

    @Test
    void manyAtOnceGetOneAnswer() {
        Set<Placement> answers = ConcurrentHashMap.newKeySet();
        List<Placement> wishes = IntStream.range(0, 8)
                .mapToObj(number -> placement(MEETING, 1, "s-" + number, NOON))
                .toList();
        wishes.parallelStream().map(placements::add).forEach(answers::add);

        assertThat(answers).hasSize(1);
        assertThat(placements.latest(MEETING))
                .hasValueSatisfying(place -> assertThat(answers).containsExactly(place));
    }

    @Test
    void aServerHoldsTheMeetingsThatAreThereNow() {
        Placement stays = placement(new MeetingId("m-2"), 1, "a", NOON);
        placements.add(placement(MEETING, 1, "a", NOON));
        placements.add(placement(MEETING, 2, "b", NOON));
        placements.add(stays);
        placements.add(placement(new MeetingId("m-3"), 1, "a", NOON.minusSeconds(1)));

        assertThat(placements.holding(new ServerId("a"), NOON)).containsExactly(stays);
        assertThat(placements.moved(NOON)).containsExactly(placement(MEETING, 2, "b", NOON));
        assertThat(placements.moved(NOON.plusSeconds(1))).isEmpty();
    }

    private static Placement placement(MeetingId meeting, int generation, String server, Instant at) {
        return new Placement(
                meeting, generation, new ServerId(server), "dc" + server, 46, at, Placement.Reason.FIRST_ENTRY);
    }
}
