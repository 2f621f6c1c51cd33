package vn.diemcau.media.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.Recorders;
import vn.diemcau.media.command.Directing.Sent;
import vn.diemcau.media.pool.Backstage;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.MediaServers;
import vn.diemcau.media.pool.MemoryPlacements;
import vn.diemcau.media.pool.Placement;

class DirectingTest extends RecorderCallsContract {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final URI FIRST = URI.create("http://10.0.0.8:2222");
    private static final URI SECOND = URI.create("http://10.0.0.9:2222");
    private static final MediaServer SERVER = withRecorders(MediaServers.complete("a"), List.of(FIRST, SECOND));
    private static final MediaServer WITHOUT = withRecorders(MediaServers.complete("b"), List.of());

    private final MemoryPlacements placements = new MemoryPlacements();
    private final MemoryRecorderCalls calls = new MemoryRecorderCalls();
    private final Crew crew = new Crew();
    private int names;
    private final Directing directing = new Directing(
            MediaServers.pool(SERVER, WITHOUT),
            placements,
            crew,
            calls,
            () -> "s-" + ++names,
            (at, task) -> task.run(),
            Clock.fixed(NOON, ZoneOffset.UTC));

    @Override
    protected RecorderCalls none() {
        return new MemoryRecorderCalls();
    }

    @Test
    void theFirstRecorderThatIsFreeIsSentIntoTheRoom() {
        place(SERVER, 3);
        crew.doing.put(FIRST, Recorders.Doing.BUSY);
        assertThat(directing.reach(MEETING)).contains(3);
        assertThat(directing.send(MEETING).join()).isEqualTo(Sent.RECORDS);
        assertThat(crew.told)
                .containsExactly(
                        "start " + SECOND + " s-1 " + SERVER.front().host().origin() + " dcroom");
        assertThat(calls.out(MEETING)).containsExactly(new RecorderCall("s-1", MEETING, 3, SECOND, NOON));
        assertThat(directing.records(MEETING).join()).isTrue();
    }

    @Test
    void aRecorderThatIsTakenMeanwhileIsLeftForTheNext() {
        place(SERVER, 1);
        crew.declines.put(FIRST, 412);
        assertThat(directing.send(MEETING).join()).isEqualTo(Sent.RECORDS);
        assertThat(crew.told).hasSize(2);
        assertThat(calls.out(MEETING)).extracting(RecorderCall::recorder).containsExactly(SECOND);
    }

    @Test
    void whereNoneIsFreeOrWellNoneIsSent() {
        place(SERVER, 1);
        crew.doing.put(FIRST, Recorders.Doing.BUSY);
        crew.doing.put(SECOND, Recorders.Doing.AWAY);
        assertThat(directing.send(MEETING).join()).isEqualTo(Sent.ALL_BUSY);
        assertThat(crew.told).isEmpty();
        assertThat(calls.out(MEETING)).isEmpty();
    }

    @Test
    void aRecorderThatNeverBeginsIsCalledBack() {
        place(SERVER, 1);
        crew.lazy = true;
        assertThat(directing.send(MEETING).join()).isNotEqualTo(Sent.RECORDS);
        assertThat(crew.told).contains("stop " + FIRST);
        assertThat(calls.out(MEETING)).isEmpty();
    }

    @Test
    void everyRecorderThatIsOutIsCalledBack() {
        place(SERVER, 1);
        directing.send(MEETING).join();
        assertThat(directing.callBack(MEETING).join()).isTrue();
        assertThat(crew.told).endsWith("stop " + FIRST);
        assertThat(calls.out(MEETING)).isEmpty();
        assertThat(directing.records(MEETING).join()).isFalse();
    }

    @Test
    void aRecorderThatDoesNotStopStaysOut() {
        place(SERVER, 1);
        directing.send(MEETING).join();
        crew.stubborn = true;
        assertThat(directing.callBack(MEETING).join()).isFalse();
        assertThat(calls.out(MEETING)).hasSize(1);
    }

    @Test
    void whereNobodyIsOutNobodyIsCalled() {
        assertThat(directing.callBack(MEETING).join()).isTrue();
        assertThat(crew.told).isEmpty();
    }

    @Test
    void whereWeKnowNoRecorderWeReachNone() {
        assertThat(directing.reach(MEETING)).isEmpty();
        assertThat(directing.send(MEETING).join()).isEqualTo(Sent.REFUSED);
        place(WITHOUT, 1);
        assertThat(directing.reach(MEETING)).isEmpty();
        assertThat(directing.send(MEETING).join()).isEqualTo(Sent.ALL_BUSY);
    }

    private void place(MediaServer server, int generation) {
        placements.add(
                new Placement(MEETING, generation, server.id(), "dcroom", 3, NOON, Placement.Reason.FIRST_ENTRY));
    }

    private static MediaServer withRecorders(MediaServer server, List<URI> recorders) {
        Backstage before = server.backstage();
        return new MediaServer(
                server.id(),
                server.revision(),
                server.name(),
                server.state(),
                server.front(),
                server.tokens(),
                new Backstage(before.prosody(), before.jicofo(), before.bridges(), recorders),
                server.capacity());
    }

    /** Recorders in memory. */
    private static final class Crew implements Recorders {

        private final Map<URI, Doing> doing = new HashMap<>();
        private final Map<URI, Integer> declines = new HashMap<>();
        private final List<String> told = new ArrayList<>();
        private boolean lazy;
        private boolean stubborn;

        @Override
        public CompletableFuture<Doing> doing(URI recorder) {
            return CompletableFuture.completedFuture(doing.getOrDefault(recorder, Doing.IDLE));
        }

        @Override
        public CompletableFuture<Integer> start(URI recorder, String session, URI base, String room) {
            told.add("start " + recorder + " " + session + " " + base + " " + room);
            int status = declines.getOrDefault(recorder, 200);
            if (status == 200 && !lazy) {
                doing.put(recorder, Doing.BUSY);
            }
            return CompletableFuture.completedFuture(status);
        }

        @Override
        public CompletableFuture<Integer> stop(URI recorder) {
            told.add("stop " + recorder);
            if (!stubborn) {
                doing.put(recorder, Doing.IDLE);
            }
            return CompletableFuture.completedFuture(200);
        }
    }
}
