package vn.diemcau.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class SeenTest {

    private final Seen seen = new Seen();

    @Test
    void eventsInOrderAreNoFault() {
        events(1, 2, 3);

        assertThat(seen.faults()).isEmpty();
        assertThat(seen.seq()).isEqualTo(3);
    }

    @Test
    void aMissingEventIsAFault() {
        events(1, 3);

        assertThat(seen.faults()).containsExactly("event 3 after 1");
    }

    @Test
    void anEventThatComesTwiceIsAFault() {
        events(1, 2, 2);

        assertThat(seen.faults()).contains("event 2 twice");
    }

    @Test
    void theFirstEventMustBeTheFirstOfTheMeeting() {
        events(2);

        assertThat(seen.faults()).containsExactly("event 2 after 0");
    }

    @Test
    void aSnapshotMayJumpAheadAndTheDeviceKnowsWhatItHasNotSeen() {
        events(1);
        seen.snapshot(5, Wire.read("{\"phase\":\"RUNNING\",\"queue\":[{\"site\":\"dc-1\"}],\"floor\":null}"));
        events(6);

        assertThat(seen.faults()).isEmpty();
        assertThat(seen.skipped(5)).isTrue();
        assertThat(seen.skipped(1)).isFalse();
        assertThat(seen.queue()).containsExactly("dc-1");
    }

    @Test
    void aSiteWithTheFloorIsOutOfTheQueue() {
        seen.event(raised(1, "dc-1"));
        seen.event(raised(2, "dc-2"));
        seen.event(Wire.read("{\"seq\":3,\"type\":\"FloorGranted\",\"site\":\"dc-1\",\"turn\":\"f-3\"}"));

        assertThat(seen.queue()).containsExactly("dc-2");
        assertThat(seen.floor()).contains("dc-1");
    }

    @Test
    void theFloorIsConfirmedByAnOpenMicrophoneInThisVeryTurn() {
        seen.event(Wire.read("{\"seq\":1,\"type\":\"FloorGranted\",\"site\":\"dc-1\",\"turn\":\"f-1\"}"));
        seen.reports(Wire.read("{\"dc-1\":{\"mic\":\"ON\",\"turn\":\"f-0\"}}"));
        assertThat(seen.confirmed("dc-1")).isFalse();

        seen.reports(Wire.read("{\"dc-1\":{\"mic\":\"ON\",\"turn\":\"f-1\"}}"));
        assertThat(seen.confirmed("dc-1")).isTrue();
    }

    private void events(long... numbers) {
        for (long number : numbers) {
            seen.event(Wire.object().put("seq", number).put("type", "MicsMuted"));
        }
    }

    private static JsonNode raised(long seq, String site) {
        return Wire.object().put("seq", seq).put("type", "HandRaised").put("site", site);
    }
}
