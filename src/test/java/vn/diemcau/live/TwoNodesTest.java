package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.MemoryJournal.Trouble;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Command;
import vn.diemcau.live.core.Connect;
import vn.diemcau.live.core.EndFloor;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.GrantFloor;
import vn.diemcau.live.core.Official;
import vn.diemcau.live.core.Open;
import vn.diemcau.live.core.Plan;
import vn.diemcau.live.core.PlannedSite;
import vn.diemcau.live.core.Policy;
import vn.diemcau.live.core.Progress;
import vn.diemcau.live.core.RecordingChanged;
import vn.diemcau.live.core.Said;
import vn.diemcau.live.core.Say;
import vn.diemcau.live.core.Weaken;

/** Two nodes hold the same meeting and know of each other by the journal and by news that may get lost; whose turn it is, and when the journal fails, is left to chance. */
class TwoNodesTest {

    private static final Instant START = Instant.parse("2026-11-26T01:00:00Z");
    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final SiteId SITE = new SiteId("dc-a");
    private static final Actor CHAIR = new Actor(Capacity.CHAIR, "Chủ tọa", new PersonId("p-1"), null);
    private static final int LINES = 60;

    private final MemoryJournal journal = new MemoryJournal();
    private final List<Node> nodes = List.of(new Node("n-1"), new Node("n-2"));
    private final Map<String, List<Outcome>> answers = new LinkedHashMap<>();
    private Random random = new Random(0);
    private boolean newsIsLost;
    private int numbers;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoNodesMakeOneHistoryAndEachCommandHappensOnce(long seed) {
        random = new Random(seed);
        nodes.forEach(Node::watch);
        perform(0, "open", new Open());
        for (int line = 0; line < LINES; line++) {
            perform(0, "say-" + line, new Say("dòng " + line));
            disturb();
            nodes.get(random.nextInt(2)).work(random.nextInt(4));
        }
        settle();

        List<Entry> history = journal.entries(MEETING, 0);
        Assembly meeting = (Assembly) Progress.of(history).meeting();
        assertThat(history).filteredOn(entry -> entry.event() instanceof Said).hasSize(LINES);
        assertThat(answers.get("open")).first().isInstanceOf(Outcome.Done.class);
        assertThat(answers.values())
                .allSatisfy(given -> assertThat(given).hasSizeBetween(1, 2).containsOnly(given.get(0)));
        for (Node node : nodes) {
            assertThat(node.look()).as("the state on " + node.id).isEqualTo(meeting);
            assertThat(node.seen).as("what was told on " + node.id).isEqualTo(history);
        }
    }

    @Test
    void aNodeThatHasNotHeardRefusesNothingThatIsRight() {
        newsIsLost = true;
        nodes.forEach(Node::watch);
        perform(nodes.get(0), 0, "open", new Open());
        nodes.get(0).work(100);

        perform(nodes.get(1), 0, "say", new Say("Xin chào"));
        nodes.get(1).work(100);

        assertThat(answers.get("say")).singleElement().isInstanceOf(Outcome.Done.class);
    }

    /** Gives a command on a node that chance chooses; whoever hears that it may come again gives it again, perhaps on the other. */
    private void perform(int tries, String id, Command command) {
        perform(nodes.get(random.nextInt(2)), tries, id, command);
        if (tries == 0 && random.nextInt(10) == 0) {
            perform(1, id, command);
        }
    }

    private void perform(Node node, int tries, String id, Command command) {
        CompletableFuture<Outcome> answer =
                node.rooms.perform(MEETING, id, command, CHAIR).toCompletableFuture();
        answer.thenAccept(outcome -> {
            if (outcome instanceof Outcome.Retry) {
                node.tasks.add(() -> perform(tries + 1, id, command));
            } else {
                answers.computeIfAbsent(id, first -> new ArrayList<>()).add(outcome);
            }
        });
    }

    private void disturb() {
        Node node = nodes.get(random.nextInt(2));
        switch (random.nextInt(8)) {
            case 0 -> node.rooms.perform(MEETING, new Connect(SITE, null, node.id));
            case 1 -> node.rooms.perform(MEETING, new Weaken(SITE, node.id));
            case 2 -> perform(0, "grant-" + ++numbers, new GrantFloor(SITE, 60));
            case 3 -> perform(0, "end-" + ++numbers, new EndFloor());
            case 4 -> journal.trouble(Trouble.values()[random.nextInt(3)]);
            case 5 -> node.rooms.catchUp();
            case 6 -> node.now = node.now.plusSeconds(random.nextInt(20));
            default -> journal.trouble(Trouble.NONE);
        }
    }

    /** News may be late, lost, and out of order. */
    private void spread(Node writer, List<Entry> entries) {
        for (Node node : nodes) {
            int fate = node == writer || newsIsLost ? 0 : random.nextInt(3);
            if (fate > 0) {
                node.rooms.heard(new NewsHeard(MEETING, entries));
            }
            if (fate > 1) {
                node.tasks.add(() -> node.rooms.heard(new NewsHeard(MEETING, entries)));
            }
        }
    }

    private void settle() {
        journal.trouble(Trouble.NONE);
        while (nodes.stream().anyMatch(Node::isBusy)) {
            nodes.forEach(node -> node.work(100));
        }
        nodes.forEach(Node::look);
        nodes.forEach(node -> node.rooms.catchUp());
        nodes.forEach(node -> node.work(100));
    }

    /** A server whose threads work only when the test lets them. */
    private final class Node implements Effects, Watcher {

        private final NodeId id;
        private final Queue<Runnable> tasks = new ArrayDeque<>();
        private final List<Entry> seen = new ArrayList<>();
        private final Rooms rooms;
        private Instant now = START;

        private Node(String name) {
            id = new NodeId(name);
            var policy = new Policy(10, 600, 100, 50, Duration.ofSeconds(15), Duration.ofSeconds(100));
            rooms = new Rooms(new Ports(
                    journal,
                    meeting -> Optional.of(plan()),
                    this,
                    (meeting, entries) -> spread(this, entries),
                    node -> Optional.empty(),
                    (at, task) -> {},
                    tasks::add,
                    new Clock() {
                        @Override
                        public java.time.ZoneId getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(java.time.ZoneId zone) {
                            return this;
                        }

                        @Override
                        public Instant instant() {
                            return now;
                        }
                    },
                    policy));
        }

        private void watch() {
            rooms.visit(MEETING, room -> {
                seen.addAll(room.orElseThrow().since(0).orElseThrow());
                room.orElseThrow().watch(this);
            });
            work(100);
        }

        private void work(int most) {
            for (int done = 0; done < most && !tasks.isEmpty(); done++) {
                tasks.remove().run();
            }
        }

        private boolean isBusy() {
            return !tasks.isEmpty();
        }

        private Assembly look() {
            var views = new ArrayList<Assembly>();
            rooms.visit(MEETING, room -> views.add(room.orElseThrow().meeting().orElseThrow()));
            work(100);
            return views.get(0);
        }

        @Override
        public void happened(List<Entry> entries, Assembly meeting) {
            seen.addAll(entries);
        }

        @Override
        public void calledOff() {
            throw new AssertionError("nobody called it off");
        }

        @Override
        public void opened(MeetingId meeting, Instant at) {}

        @Override
        public void recording(MeetingId meeting, RecordingChanged change) {}

        @Override
        public void sentOut(MeetingId meeting, SiteId site) {}

        @Override
        public void closed(MeetingId meeting, Instant at) {}
    }

    private static Plan plan() {
        return new Plan(
                "Giao ban",
                new Official(new PersonId("p-1"), "Chủ tọa"),
                null,
                List.of(new PlannedSite(SITE, "Điểm cầu A", false, 4)),
                List.of());
    }
}
