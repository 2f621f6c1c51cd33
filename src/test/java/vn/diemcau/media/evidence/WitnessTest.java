package vn.diemcau.media.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.MemoryPlacements;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;

class WitnessTest extends StaysContract {

    private static final MeetingId MEETING = new MeetingId("m-9");
    private static final ServerId SERVER = new ServerId("s-9");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MemoryPlacements placements = new MemoryPlacements();
    private final MemoryStays stays = new MemoryStays(placements);
    private final List<StayBegun> begun = new ArrayList<>();
    private final Witness witness = new Witness(placements, stays, begun::add);

    WitnessTest() {
        placements.add(new Placement(MEETING, 1, SERVER, "dcroom", 3, Instant.EPOCH, Placement.Reason.FIRST_ENTRY));
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Override
    protected Stays empty() {
        return stays;
    }

    @Override
    protected Placements placements() {
        return placements;
    }

    @Test
    void aStayIsFromTheFirstWordToTheLast() {
        hear(joined("a", 100));
        assertThat(seen()).containsExactly("a 100-");
        hear(left("a", 100, 160));
        assertThat(seen()).containsExactly("a 100-160");
        assertThat(stays.of(MEETING).get(0).handle()).isEqualTo("dc-03160");
        assertThat(stays.of(MEETING).get(0).name()).isEqualTo("Xã Mường Nhé");
    }

    @Test
    void whoComesIsAnnouncedAndWhoGoesIsNot() {
        hear(joined("a", 100));
        hear(left("a", 100, 160));
        assertThat(begun).containsExactly(new StayBegun(MEETING, "dc-03160"));
    }

    @Test
    void theEndOfARoomTellsWhatWasLost() {
        hear(joined("a", 100));
        hear("{\"event_name\":\"muc-room-created\",\"room_name\":\"DCroom\",\"destroyed_at\":300,\"all_occupants\":["
                + occupant("a", 100, 160L) + "," + occupant("b", 120, 300L) + "]}");
        assertThat(seen()).containsExactly("a 100-160", "b 120-300");
    }

    /** Three come and go; each event is told up to three times, in any order, and some only by the end of the room. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheOrderAndTheLossesTheTruthComesOut(long seed) {
        var random = new Random(seed);
        var told = new ArrayList<String>();
        for (String each : List.of(
                joined("a", 100), left("a", 100, 160), joined("b", 120), left("b", 120, 300), joined("a", 200))) {
            told.addAll(Collections.nCopies(random.nextInt(4), each));
        }
        told.add("{\"room_name\":\"dcroom\",\"all_occupants\":[" + occupant("a", 100, 160L) + ","
                + occupant("b", 120, 300L) + "," + occupant("a", 200, 300L) + "]}");
        Collections.shuffle(told, random);
        told.forEach(this::hear);

        assertThat(seen()).containsExactly("a 100-160", "b 120-300", "a 200-300");
    }

    @Test
    void roomsThatAreNotOursAreNotOurAffair() {
        assertThat(witness.hear(
                        SERVER,
                        tree("{\"room_name\":\"__jicofo-health-check-1\",\"occupant\":" + occupant("x", 1, null)
                                + "}")))
                .isTrue();
        assertThat(seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"room_name\":\"dcroom\",\"occupant\":{}}",
                "{\"room_name\":\"dcroom\",\"occupant\":{\"occupant_jid\":\"a\",\"joined_at\":\"100\"}}",
                "{\"room_name\":\"dcroom\",\"all_occupants\":[{\"occupant_jid\":\"a\",\"joined_at\":1},{}]}"
            })
    void whatCannotBeReadChangesNothing(String event) {
        assertThat(witness.hear(SERVER, tree(event))).isFalse();
        assertThat(seen()).isEmpty();
    }

    private void hear(String event) {
        assertThat(witness.hear(SERVER, tree(event))).isTrue();
    }

    private List<String> seen() {
        return stays.of(MEETING).stream()
                .map(stay -> stay.occupant() + " " + stay.joined().getEpochSecond() + "-"
                        + (stay.left() == null ? "" : stay.left().getEpochSecond()))
                .toList();
    }

    private static String joined(String who, long at) {
        return "{\"event_name\":\"muc-occupant-joined\",\"room_name\":\"dcroom\",\"room_jid\":\"dcroom@muc.meet.jitsi\",\"occupant\":"
                + occupant(who, at, null) + "}";
    }

    private static String left(String who, long joined, long at) {
        return "{\"event_name\":\"muc-occupant-left\",\"room_name\":\"dcroom\",\"occupant\":"
                + occupant(who, joined, at) + "}";
    }

    private static String occupant(String who, long joined, Long left) {
        return "{\"occupant_jid\":\"" + who + "\",\"joined_at\":" + joined
                + (left == null ? "" : ",\"left_at\":" + left)
                + ",\"id\":\"dc-03160\",\"name\":\"Xã Mường Nhé\",\"email\":\"\"}";
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
