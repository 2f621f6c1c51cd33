package vn.diemcau.media.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;

/** What every store of recorders that are out must do. */
public abstract class RecorderCallsContract {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final MeetingId MEETING = new MeetingId("m-1");

    private RecorderCalls calls;

    /** A store in which nobody is out. */
    protected abstract RecorderCalls none();

    @BeforeEach
    void begin() {
        calls = none();
    }

    @Test
    void aRecorderIsOutFromTheCallUntilItIsOver() {
        RecorderCall first = call("s-1", 0);
        RecorderCall second = call("s-2", 5);
        calls.add(second);
        calls.add(first);
        assertThat(calls.out(MEETING)).containsExactly(first, second);
        assertThat(calls.out(new MeetingId("m-2"))).isEmpty();

        calls.over("s-1", NOON);
        calls.over("s-1", NOON.plusSeconds(9));
        assertThat(calls.out(MEETING)).containsExactly(second);
    }

    private static RecorderCall call(String session, long after) {
        return new RecorderCall(session, MEETING, 2, URI.create("http://10.0.0.9:2222"), NOON.plusSeconds(after));
    }
}
