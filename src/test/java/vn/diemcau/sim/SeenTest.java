package vn.diemcau.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeenTest {

    private final Seen seen = new Seen();

    @Test
    void stretchesInOrderAreNoFault() {
        tell(0, 2);
        tell(2, 3);

        assertThat(seen.faults()).isEmpty();
        assertThat(seen.seq()).isEqualTo(3);
        assertThat(seen.events().keySet()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aMissingStretchIsAFault() {
        tell(0, 1);
        tell(2, 3);

        assertThat(seen.faults()).containsExactly("a stretch after 2 at position 1");
    }

    @Test
    void whatOverlapsIsTakenOnce() {
        tell(0, 2);

        assertThat(seen.told(muted(1, 3)))
                .extracting(event -> event.path("seq").asLong())
                .containsExactly(3L);
        assertThat(seen.told(muted(1, 2))).isEmpty();
        assertThat(seen.faults()).isEmpty();
    }

    @Test
    void anEventThatIsToldOtherwiseTheSecondTimeIsAFault() {
        tell(0, 2);
        seen.told(stretch(
                1, 3, Wire.object().put("e", "MicsAllowed"), Wire.object().put("e", "MicsMuted")));

        assertThat(seen.faults()).containsExactly("event 2 is told otherwise");
    }

    @Test
    void theFirstStretchMustBeginWithTheMeeting() {
        tell(1, 2);

        assertThat(seen.faults()).containsExactly("a stretch after 1 at position 0");
    }

    @Test
    void whatIsNotForThisDeviceMovesItsPositionAllTheSame() {
        seen.told(stretch(0, 7).set("roster", Wire.read("{\"sites\":3}")));

        assertThat(seen.seq()).isEqualTo(7);
        assertThat(seen.events()).isEmpty();
        assertThat(seen.roster().path("sites").asInt()).isEqualTo(3);
    }

    @Test
    void aSnapshotMayJumpAheadAndTheDeviceKnowsWhatItHasNotSeen() {
        tell(0, 1);
        seen.snapshot(5, Wire.read("{\"phase\":\"RUNNING\",\"queue\":[{\"site\":\"dc-1\"}],\"floor\":null}"));
        tell(5, 6);

        assertThat(seen.faults()).isEmpty();
        assertThat(seen.skipped(5)).isTrue();
        assertThat(seen.skipped(1)).isFalse();
        assertThat(seen.queue()).containsExactly("dc-1");
    }

    @Test
    void aSiteWithTheFloorIsOutOfTheQueue() {
        seen.told(stretch(0, 3, raised("dc-1"), raised("dc-2"), granted("f-3")));

        assertThat(seen.queue()).containsExactly("dc-2");
        assertThat(seen.floor()).contains("dc-1");
    }

    @Test
    void theFloorIsConfirmedByAnOpenMicrophoneInThisVeryTurn() {
        seen.told(stretch(0, 1, granted("f-1")));
        seen.reports(Wire.read("{\"dc-1\":{\"mic\":\"ON\",\"turn\":\"f-0\"}}"));
        assertThat(seen.confirmed("dc-1")).isFalse();

        seen.reports(Wire.read("{\"dc-1\":{\"mic\":\"ON\",\"turn\":\"f-1\"}}"));
        assertThat(seen.confirmed("dc-1")).isTrue();
    }

    @Test
    void theDeskSeesWhoIsConnected() {
        seen.snapshot(
                1,
                Wire.read(
                        "{\"sites\":[{\"id\":\"dc-1\",\"presence\":\"CONNECTED\"},{\"id\":\"dc-2\",\"presence\":\"WEAK\"}]}"));
        assertThat(connected()).containsExactly("dc-1");

        seen.told(stretch(1, 3, of("SiteConnected", "dc-2"), of("SiteWeakened", "dc-1")));
        assertThat(connected()).containsExactly("dc-2");

        seen.told(stretch(3, 4, Wire.object().put("e", "Recovered").set("sites", Wire.read("[\"dc-2\"]"))));
        assertThat(connected()).isEmpty();
    }

    private List<String> connected() {
        return Stream.of("dc-1", "dc-2").filter(seen::connected).toList();
    }

    private void tell(long from, long to) {
        seen.told(muted(from, to));
    }

    private static ObjectNode muted(long from, long to) {
        return stretch(
                from,
                to,
                LongStream.range(from, to)
                        .mapToObj(number -> Wire.object().put("e", "MicsMuted"))
                        .toArray(JsonNode[]::new));
    }

    /** A frame as the server sends it. */
    static ObjectNode stretch(long from, long to, JsonNode... events) {
        ObjectNode frame = Wire.frame("events").put("from", from).put("to", to);
        frame.putArray("events").addAll(List.of(events));
        return frame;
    }

    private static JsonNode raised(String site) {
        return of("HandRaised", site);
    }

    private static JsonNode of(String type, String site) {
        return Wire.object().put("e", type).put("s", site);
    }

    private static JsonNode granted(String turn) {
        return Wire.object().put("e", "FloorGranted").put("s", "dc-1").put("turn", turn);
    }
}
