package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.MemoryJournal.Trouble;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.AllowMics;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Close;
import vn.diemcau.live.core.Connect;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Event;
import vn.diemcau.live.core.FloorOverran;
import vn.diemcau.live.core.GrantFloor;
import vn.diemcau.live.core.MuteAll;
import vn.diemcau.live.core.Official;
import vn.diemcau.live.core.Open;
import vn.diemcau.live.core.Phase;
import vn.diemcau.live.core.Plan;
import vn.diemcau.live.core.PlannedSite;
import vn.diemcau.live.core.Policy;
import vn.diemcau.live.core.Presence;
import vn.diemcau.live.core.RecordingChanged;
import vn.diemcau.live.core.Recovered;
import vn.diemcau.live.core.RemoveSite;
import vn.diemcau.live.core.Say;
import vn.diemcau.live.core.SiteLost;
import vn.diemcau.live.core.Weaken;

class RoomsTest {

    private static final Instant START = Instant.parse("2026-11-26T01:00:00Z");
    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final NodeId NODE = new NodeId("n-1");
    private static final NodeId NEXT = new NodeId("n-2");
    private static final SiteId SITE = new SiteId("dc-a");
    private static final Actor CHAIR = new Actor(Capacity.CHAIR, "Chủ tọa", new PersonId("p-1"), null);

    private final MemoryJournal journal = new MemoryJournal();
    private final World world = new World();
    private final List<Entry> spread = new ArrayList<>();
    private final News news = (meeting, entries) -> spread.addAll(entries);
    private Rooms rooms;

    @BeforeEach
    void open() {
        rooms = world.rooms();
    }

    @Test
    void aMeetingIsConvenedByItsPlanWhenSomebodyComes() {
        assertThat(look().phase()).isEqualTo(Phase.WAITING);
        assertThat(look().hall().plan()).isEqualTo(world.plan);
        assertThat(journal.entries(MEETING, 0)).hasSize(1);
    }

    @Test
    void ofAnUnknownMeetingThereIsNothingToSee() {
        world.plan = null;

        assertThat(visit().flatMap(RoomView::meeting)).isEmpty();
        assertThat(perform("c-1", new Open())).isEqualTo(new Outcome.Refused(Refusal.of("NOT_CONVENED")));
    }

    @Test
    void anAnswerIsGivenOnlyOnceItIsWritten() {
        CompletionStage<Outcome> answer = rooms.perform(MEETING, "c-1", new Open(), CHAIR);
        assertThat(answer.toCompletableFuture()).isNotDone();

        world.run();
        assertThat(answer.toCompletableFuture()).isCompletedWithValue(new Outcome.Done(2));
        assertThat(journal.entries(MEETING, 0)).hasSize(2);
    }

    @Test
    void watchersLearnInOrderWhatIsWrittenAndOnlyThen() {
        var seen = watch();
        journal.trouble(Trouble.NOT_WRITTEN);
        assertThat(perform("c-1", new Open())).isEqualTo(new Outcome.Retry());
        assertThat(seen).isEmpty();

        journal.trouble(Trouble.NONE);
        assertThat(perform("c-1", new Open())).isEqualTo(new Outcome.Done(2));
        perform("c-2", new AllowMics());
        assertThat(seen).extracting(Entry::seq).containsExactly(2L, 3L);
    }

    @Test
    void whatWasWrittenAlthoughTheWritingSeemedToFailIsToldAndAnsweredAsItWas() {
        var seen = watch();
        journal.trouble(Trouble.WRITTEN_AND_DENIED);
        assertThat(perform("c-1", new Open())).isEqualTo(new Outcome.Retry());

        journal.trouble(Trouble.NONE);
        assertThat(perform("c-1", new Open())).isEqualTo(new Outcome.Done(2));
        assertThat(seen).extracting(Entry::seq).containsExactly(2L);
        assertThat(journal.entries(MEETING, 0)).hasSize(2);
    }

    @Test
    void theSameIdGetsTheSameAnswerAlsoAfterACrash() {
        Outcome opened = perform("c-1", new Open());
        Outcome refused = perform("c-2", new MuteAll());
        perform("c-3", new AllowMics());

        rooms = world.restarted();
        assertThat(perform("c-1", new Open())).isEqualTo(opened);
        assertThat(perform("c-2", new MuteAll())).isEqualTo(refused);
        assertThat(refused).isEqualTo(new Outcome.Refused(Refusal.of("MICS_ALREADY")));
    }

    @Test
    void twiceInOneBatchIsOnce() {
        look();
        CompletionStage<Outcome> one = rooms.perform(MEETING, "c-1", new Open(), CHAIR);
        CompletionStage<Outcome> two = rooms.perform(MEETING, "c-1", new Open(), CHAIR);
        world.run();

        assertThat(one.toCompletableFuture().join())
                .isEqualTo(two.toCompletableFuture().join());
        assertThat(journal.entries(MEETING, 0)).hasSize(2);
    }

    @Test
    void theSameIdOfAnotherPersonIsAnotherCommand() {
        perform("c-1", new Open());
        var secretary = new Actor(Capacity.SECRETARY, "Thư ký", new PersonId("p-2"), null);

        assertThat(outcome(rooms.perform(MEETING, "c-1", new Open(), secretary)))
                .isEqualTo(new Outcome.Refused(Refusal.of("ALREADY_OPEN")));
    }

    @Test
    void aBatchIsWrittenAtOnce() {
        look();
        int before = journal.writes();
        for (int line = 0; line < 50; line++) {
            rooms.perform(MEETING, "c-" + line, new Say("dòng " + line), CHAIR);
        }
        world.run();

        assertThat(journal.writes()).isEqualTo(before + 1);
        assertThat(look().hall().chat().lines()).hasSize(50);
    }

    @Test
    void whoWroteSecondReadsOnDecidesAgainAndGoesOnFromThere() {
        Rooms other = world.rooms();
        var seen = watch();
        assertThat(outcome(other.perform(MEETING, "o-1", new Open(), CHAIR))).isEqualTo(new Outcome.Done(2));

        assertThat(perform("c-1", new AllowMics())).isEqualTo(new Outcome.Done(3));
        assertThat(perform("c-2", new Open())).isEqualTo(new Outcome.Refused(Refusal.of("ALREADY_OPEN")));
        assertThat(seen).extracting(Entry::seq).containsExactly(2L, 3L);
        assertThat(look().phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void theSameIdGetsTheSameAnswerOnAnotherNode() {
        Rooms other = world.rooms();
        look();
        Outcome opened = outcome(other.perform(MEETING, "c-1", new Open(), CHAIR));
        Outcome refused = outcome(other.perform(MEETING, "c-2", new MuteAll(), CHAIR));
        outcome(other.perform(MEETING, "c-3", new AllowMics(), CHAIR));

        assertThat(perform("c-2", new MuteAll())).isEqualTo(refused);
        assertThat(perform("c-1", new Open())).isEqualTo(opened);
        assertThat(journal.entries(MEETING, 0)).hasSize(3);
    }

    @Test
    void whatAnotherNodeWroteIsToldWhenOneLooks() {
        Rooms other = world.rooms();
        var seen = watch();
        outcome(other.perform(MEETING, "o-1", new Open(), CHAIR));
        assertThat(seen).isEmpty();

        rooms.catchUp();
        world.run();
        assertThat(seen).extracting(Entry::seq).containsExactly(2L);
        rooms.catchUp();
        world.run();
        assertThat(seen).hasSize(1);
    }

    @Test
    void newsOfAnotherNodeAreToldAtOnceAndOnlyOnce() {
        Rooms other = world.rooms();
        var seen = watch();
        outcome(other.perform(MEETING, "o-1", new Open(), CHAIR));
        rooms.heard(new NewsHeard(MEETING, List.copyOf(spread)));
        rooms.heard(new NewsHeard(MEETING, List.copyOf(spread)));
        world.run();

        assertThat(seen).extracting(Entry::seq).containsExactly(2L);
    }

    @Test
    void newsThatLeaveSomethingOutAreFilledUpFromTheJournal() {
        Rooms other = world.rooms();
        var seen = watch();
        outcome(other.perform(MEETING, "o-1", new Open(), CHAIR));
        spread.clear();
        outcome(other.perform(MEETING, "o-2", new AllowMics(), CHAIR));
        rooms.heard(new NewsHeard(MEETING, List.copyOf(spread)));
        world.run();

        assertThat(spread).extracting(Entry::seq).containsExactly(3L);
        assertThat(seen).extracting(Entry::seq).containsExactly(2L, 3L);
    }

    @Test
    void aDeadlineThatTwoNodesMeetIsMetOnce() {
        Rooms other = world.rooms();
        rooms.perform(MEETING, new Connect(SITE, null, NODE));
        perform("c-1", new Open());
        outcome(other.perform(MEETING, "c-2", new GrantFloor(SITE, 60), CHAIR));
        rooms.catchUp();
        world.pass(Duration.ofSeconds(61));

        assertThat(events()).filteredOn(FloorOverran.class::isInstance).hasSize(1);
    }

    @Test
    void deadlinesComeOfThemselves() {
        rooms.perform(MEETING, new Connect(SITE, null, NODE));
        perform("c-1", new Open());
        perform("c-2", new GrantFloor(SITE, 60));
        watch();
        world.pass(Duration.ofSeconds(59));
        assertThat(events()).doesNotHaveAnyElementsOfTypes(FloorOverran.class);

        world.pass(Duration.ofSeconds(1));
        assertThat(events()).hasAtLeastOneElementOfType(FloorOverran.class);
        assertThat(journal.entries(MEETING, 0).get(4).at()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void deadlinesThatPassedWhileNoServerWasThereAreMetAfterTheStart() {
        rooms.perform(MEETING, new Connect(SITE, null, NODE));
        perform("c-1", new Open());
        perform("c-2", new GrantFloor(SITE, 60));

        rooms = world.restarted();
        world.now = world.now.plusSeconds(100);
        rooms.wake(START);
        world.run();

        assertThat(events()).hasAtLeastOneElementOfType(FloorOverran.class);
    }

    @Test
    void afterACrashWhoWasHereIsWeakAndLostIfNotHeardAgain() {
        rooms.perform(MEETING, new Connect(SITE, null, NODE));
        world.run();
        world.gone.put(NODE, START.plusSeconds(20));
        world.now = START.plusSeconds(100);

        rooms = world.restarted();
        rooms.wake(START);
        world.run();
        assertThat(events()).contains(new Recovered(START.plusSeconds(20), Set.of(SITE)));
        assertThat(presence()).isEqualTo(Presence.WEAK);

        world.pass(Duration.ofSeconds(15));
        assertThat(events()).hasAtLeastOneElementOfType(SiteLost.class);
    }

    @Test
    void afterACrashWhoComesBackInTimeIsNotLost() {
        rooms.perform(MEETING, new Connect(SITE, null, NODE));
        world.run();
        world.gone.put(NODE, START);

        rooms = world.restarted();
        rooms.perform(MEETING, new Connect(SITE, null, NEXT));
        world.run();
        world.pass(Duration.ofSeconds(60));
        assertThat(presence()).isEqualTo(Presence.CONNECTED);
    }

    @Test
    void aRoomThatIsLoadedTakesNobodyForGoneWhoIsHeardElsewhere() {
        rooms.perform(MEETING, new Connect(SITE, null, NODE));
        world.run();
        rooms = world.rooms();
        look();

        assertThat(events()).doesNotHaveAnyElementsOfTypes(Recovered.class);
        assertThat(presence()).isEqualTo(Presence.CONNECTED);
    }

    @Test
    void whenANodeGoesItsSitesAreWeakenedOnceHoweverManyNodesSeeIt() {
        Rooms other = world.rooms();
        rooms.perform(MEETING, new Connect(SITE, null, NEXT));
        world.run();
        outcome(other.perform(MEETING, "o-1", new Open(), CHAIR));
        world.gone.put(NEXT, START);
        rooms.recover();
        other.recover();
        world.run();

        assertThat(events()).filteredOn(Recovered.class::isInstance).hasSize(1);
    }

    @Test
    void untilTheOpeningAChangedPlanIsTakenAndAfterwardsNot() {
        look();
        world.plan = plan("Đổi tên");
        rooms.planChanged(MEETING);
        world.run();
        assertThat(look().hall().plan().title()).isEqualTo("Đổi tên");

        perform("c-1", new Open());
        world.plan = plan("Lần nữa");
        rooms.planChanged(MEETING);
        world.run();
        assertThat(look().hall().plan().title()).isEqualTo("Đổi tên");
    }

    @Test
    void aMeetingThatIsCalledOffIsNotThereAnyMore() {
        watch();
        world.plan = null;
        rooms.planChanged(MEETING);
        world.run();

        assertThat(world.calledOff).isEqualTo(1);
        assertThat(visit().flatMap(RoomView::meeting)).isEmpty();
    }

    @Test
    void theOthersLearnOfOpeningSendingOutAndClosingUntilTheyHaveHeard() {
        world.effectsFail = true;
        perform("c-1", new Open());
        world.run();
        assertThat(world.told).isEmpty();

        world.effectsFail = false;
        world.pass(Duration.ofSeconds(10));
        perform("c-2", new RemoveSite(SITE, "Gây ồn"));
        perform("c-3", new Close());
        world.run();
        assertThat(world.told).containsExactly("opened", "sent out " + SITE, "closed");
    }

    @Test
    void whileTheJournalIsDownVisitorsAreToldSoAndLaterItGoesOn() {
        journal.trouble(Trouble.DOWN);
        assertThat(visit()).isEmpty();
        assertThat(perform("c-1", new Open())).isEqualTo(new Outcome.Retry());

        journal.trouble(Trouble.NONE);
        assertThat(perform("c-1", new Open())).isEqualTo(new Outcome.Done(2));
    }

    @Test
    void aVisitorWithABugSpoilsNobodyElsesWork() {
        look();
        CompletionStage<Outcome> before = rooms.perform(MEETING, "c-1", new Open(), CHAIR);
        rooms.visit(MEETING, room -> {
            throw new IllegalStateException("a bug");
        });
        CompletionStage<Outcome> after = rooms.perform(MEETING, "c-2", new AllowMics(), CHAIR);
        world.run();

        assertThat(before.toCompletableFuture().join()).isEqualTo(new Outcome.Done(2));
        assertThat(after.toCompletableFuture().join()).isEqualTo(new Outcome.Done(3));
    }

    @Test
    void aPlanThatCanNotBeReadMakesTheCommandComeAgain() {
        world.planFails = true;
        assertThat(perform("c-1", new Open())).isEqualTo(new Outcome.Retry());

        world.planFails = false;
        assertThat(perform("c-1", new Open())).isEqualTo(new Outcome.Done(2));
    }

    @Test
    void whoHasSeenSomethingIsToldTheRestAndWhoHasSeenTooLittleTheWhole() {
        for (int line = 0; line < Book.KEPT + 10; line++) {
            perform("c-" + line, new Say("dòng " + line));
        }
        RoomView room = visit().orElseThrow();

        assertThat(room.since(room.seq())).hasValue(List.of());
        assertThat(room.since(room.seq() - Book.KEPT).orElseThrow()).hasSize(Book.KEPT);
        assertThat(room.since(room.seq() - Book.KEPT - 1)).isEmpty();
        assertThat(room.since(room.seq() + 1)).isEmpty();
    }

    @Test
    void aRoomThatNobodyNeedsIsForgottenAndComesBackAsItWas() {
        perform("c-1", new Open());
        world.now = world.now.plus(Duration.ofMinutes(6));
        rooms.tend();

        assertThat(look().phase()).isEqualTo(Phase.RUNNING);
        assertThat(journal.entries(MEETING, 0)).hasSize(2);
    }

    @Test
    void aChangedPlanOfWhichNobodyToldIsSeenWithinTheRound() {
        look();
        world.plan = plan("Đổi tên");
        rooms.tend();
        world.run();

        assertThat(look().hall().plan().title()).isEqualTo("Đổi tên");
    }

    @Test
    void aClockThatIsSetBackDoesNotTakeTheMeetingBack() {
        perform("c-1", new Open());
        world.now = START.minusSeconds(60);
        perform("c-2", new AllowMics());

        assertThat(journal.entries(MEETING, 0)).extracting(Entry::at).containsOnly(START);
    }

    @Test
    void whatWeakensIsWrittenInTheServersName() {
        rooms.perform(MEETING, new Connect(SITE, null, NODE));
        assertThat(outcome(rooms.perform(MEETING, new Weaken(SITE, NODE)))).isEqualTo(new Outcome.Done(3));
        assertThat(journal.entries(MEETING, 2).get(0).by()).isEqualTo(Actor.server());
    }

    private Outcome perform(String id, vn.diemcau.live.core.Command command) {
        return outcome(rooms.perform(MEETING, id, command, CHAIR));
    }

    private Outcome outcome(CompletionStage<Outcome> answer) {
        world.run();
        return answer.toCompletableFuture().join();
    }

    private Optional<RoomView> visit() {
        var seen = new ArrayList<Optional<RoomView>>();
        rooms.visit(MEETING, seen::add);
        world.run();
        return seen.get(0);
    }

    private Assembly look() {
        return visit().flatMap(RoomView::meeting).orElseThrow();
    }

    private Presence presence() {
        return look().hall().seats().seat(SITE).orElseThrow().presence();
    }

    private List<Event> events() {
        return journal.entries(MEETING, 0).stream().map(Entry::event).toList();
    }

    private List<Entry> watch() {
        var seen = new ArrayList<Entry>();
        visit();
        rooms.visit(
                MEETING,
                room -> room.orElseThrow().watch(new Watcher() {
                    @Override
                    public void happened(List<Entry> entries, Assembly meeting) {
                        seen.addAll(entries);
                    }

                    @Override
                    public void calledOff() {
                        world.calledOff++;
                    }
                }));
        world.run();
        return seen;
    }

    private static Plan plan(String title) {
        return new Plan(
                title,
                new Official(new PersonId("p-1"), "Chủ tọa"),
                null,
                List.of(new PlannedSite(SITE, "Điểm cầu A", false, 4)),
                List.of());
    }

    /** Threads, timers and time that only the test moves. */
    private final class World implements Timer, Effects, Nodes {

        private record Alarm(Instant at, Runnable task) {}

        private final Queue<Runnable> tasks = new ArrayDeque<>();
        private final PriorityQueue<Alarm> alarms = new PriorityQueue<>(Comparator.comparing(Alarm::at));
        private final List<String> told = new ArrayList<>();
        private final Map<NodeId, Instant> gone = new HashMap<>();
        private Instant now = START;
        private Plan plan = plan("Giao ban");
        private boolean effectsFail;
        private boolean planFails;
        private int calledOff;

        private Optional<Plan> planned() {
            if (planFails) {
                throw new IllegalStateException("told to fail");
            }
            return Optional.ofNullable(plan);
        }

        /** A server that takes the place of one that was killed, with the journal that is there. */
        Rooms restarted() {
            alarms.clear();
            tasks.clear();
            return rooms();
        }

        /** A server with the journal that is there. */
        Rooms rooms() {
            var policy = new Policy(10, 600, 100, 50, Duration.ofSeconds(15), Duration.ofSeconds(100));
            return new Rooms(
                    new Ports(journal, id -> planned(), this, news, this, this, tasks::add, new Ticking(), policy));
        }

        @Override
        public Optional<Instant> lastSign(NodeId node) {
            return Optional.ofNullable(gone.get(node));
        }

        void run() {
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                task.run();
            }
        }

        void pass(Duration time) {
            Instant until = now.plus(time);
            run();
            while (!alarms.isEmpty() && !alarms.peek().at().isAfter(until)) {
                Alarm alarm = alarms.poll();
                now = alarm.at().isAfter(now) ? alarm.at() : now;
                alarm.task().run();
                run();
            }
            now = until;
        }

        @Override
        public void at(Instant time, Runnable task) {
            alarms.add(new Alarm(time, task));
        }

        @Override
        public void opened(MeetingId meeting, Instant at) {
            tell("opened");
        }

        @Override
        public void recording(MeetingId meeting, RecordingChanged change) {}

        @Override
        public void sentOut(MeetingId meeting, SiteId site) {
            tell("sent out " + site);
        }

        @Override
        public void closed(MeetingId meeting, Instant at) {
            tell("closed");
        }

        private void tell(String what) {
            if (effectsFail) {
                throw new IllegalStateException("told to fail");
            }
            told.add(what);
        }

        private final class Ticking extends Clock {

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
        }
    }
}
