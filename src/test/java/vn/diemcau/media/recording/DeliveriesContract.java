package vn.diemcau.media.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.ServerId;

/** What every store of deliveries must do. */
public abstract class DeliveriesContract {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final ServerId SERVER = new ServerId("a");

    private Deliveries deliveries;

    /** A store without any delivery. */
    protected abstract Deliveries empty();

    @BeforeEach
    void begin() {
        deliveries = empty();
    }

    @Test
    void aFileThatIsAnnouncedTwiceIsOne() {
        Delivery first = delivery("d-1", "dcroom", 7);
        assertThat(deliveries.add(first)).isEqualTo(first);
        assertThat(deliveries.add(delivery("d-2", "dcroom", 7))).isEqualTo(first);
        assertThat(deliveries.add(delivery("d-3", "dcroom", 8)).id()).isEqualTo("d-3");
        assertThat(deliveries.add(delivery("d-4", "dcother", 7)).id()).isEqualTo("d-4");
    }

    @Test
    void aServerFindsOnlyItsOwn() {
        deliveries.add(delivery("d-1", "dcroom", 7));
        assertThat(deliveries.find(SERVER, "d-1")).contains(delivery("d-1", "dcroom", 7));
        assertThat(deliveries.find(new ServerId("b"), "d-1")).isEmpty();
        assertThat(deliveries.find(SERVER, "d-2")).isEmpty();
    }

    @Test
    void onlyWhatHasArrivedBelongsToTheMeeting() {
        deliveries.add(delivery("d-1", "dcroom", 7));
        deliveries.add(delivery("d-2", "dcroom", 8));
        deliveries.arrived("d-2", NOON.plusSeconds(5), "RECORDING");
        deliveries.arrived("d-2", NOON.plusSeconds(9), "OTHER");

        assertThat(deliveries.of(MEETING)).singleElement().satisfies(arrived -> {
            assertThat(arrived.id()).isEqualTo("d-2");
            assertThat(arrived.arrivedAt()).isEqualTo(NOON.plusSeconds(5));
            assertThat(arrived.retention()).isEqualTo("RECORDING");
            assertThat(arrived.hasArrived()).isTrue();
        });
        assertThat(deliveries.of(new MeetingId("m-2"))).isEmpty();
    }

    private static Delivery delivery(String id, String room, long length) {
        var file = new Announcement(room, "họp.mp4", "a".repeat(64), length, length == 7 ? null : 61);
        return new Delivery(id, SERVER, MEETING, file, NOON, null, null);
    }
}
