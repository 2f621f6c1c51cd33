package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.SiteId;

/** What holds in every meeting, however it goes. */
class StoryTest {

    private static final int STORIES = 250;
    private static final int LENGTH = 120;

    @Test
    void howeverAMeetingGoesItsRulesHold() {
        LongStream.range(0, STORIES).forEach(seed -> check(Story.random(seed, LENGTH)));
    }

    @Test
    void storiesVisitEveryPhaseAndEveryKindOfEvent() {
        Set<Class<?>> seen = new HashSet<>();
        LongStream.range(0, STORIES)
                .forEach(seed -> Story.random(seed, LENGTH).tell((before, decision, after) -> {
                    seen.add(after.meeting().getClass());
                    after.journal().forEach(entry -> seen.add(entry.event().getClass()));
                }));
        assertThat(seen)
                .contains(Waiting.class, Running.class, Suspended.class, Closed.class)
                .contains(
                        FloorOverran.class,
                        FloorExtended.class,
                        SiteLost.class,
                        SiteLeft.class,
                        Recovered.class,
                        RecordingChanged.class,
                        RollCallCorrected.class,
                        RollCallAnswered.class,
                        HandLowered.class);
    }

    @Test
    void aFailingStoryIsToldAsShortAsItCanBe() {
        Story story = Story.random(7, LENGTH);

        Story shrunk = story.shrunk(told -> told.steps().stream().anyMatch(step -> step.command() instanceof Suspend)
                && told.steps().stream().anyMatch(step -> step.command() instanceof MoveToItem));

        assertThat(shrunk.steps()).hasSize(2);
    }

    private static void check(Story story) {
        if (fails(story)) {
            Story shortest = story.shrunk(StoryTest::fails);
            shortest.tell(StoryTest::hold);
            throw new AssertionError("fails only sometimes: " + shortest);
        }
    }

    private static boolean fails(Story story) {
        try {
            story.tell(StoryTest::hold);
            return false;
        } catch (AssertionError | RuntimeException failure) {
            return true;
        }
    }

    private static void hold(LiveMeeting before, Decision decision, Stage after) {
        assertThat(decision).isNotNull();
        if (before instanceof Closed) {
            assertThat(after.meeting()).as("closed is final").isEqualTo(before);
        }
        if (decision instanceof Decision.Refused) {
            assertThat(after.meeting()).as("a refusal changes nothing").isEqualTo(before);
        }
        assertThat(Progress.of(after.journal())).as("fold of the journal").isEqualTo(after.progress());
        assertThat(after.journal())
                .extracting(Entry::seq)
                .as("numbers without gaps")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, after.journal().size())
                                .boxed()
                                .toList());
        if (after.meeting() instanceof Assembly meeting) {
            holdQueueAndFloor(meeting);
            holdAgenda(meeting, after);
            holdRecording(meeting);
        }
    }

    private static void holdQueueAndFloor(Assembly meeting) {
        List<SiteId> queue = meeting.queue().hands().stream().map(Hand::site).toList();
        assertThat(queue).as("nobody stands in the queue twice").doesNotHaveDuplicates();
        assertThat(meeting.hall().seats().all())
                .extracting(seat -> seat.site().id())
                .as("only sites")
                .containsAll(queue);
        if (meeting.floor() != null) {
            assertThat(meeting).isInstanceOf(Running.class);
            assertThat(queue)
                    .as("who speaks does not wait")
                    .doesNotContain(meeting.floor().site());
            assertThat(meeting.floor().until()).isAfter(meeting.floor().from());
        }
    }

    private static void holdRecording(Assembly meeting) {
        Recording recording = meeting.hall().recording();
        assertThat(recording.goesOn() && meeting instanceof Closed)
                .as("nothing is recorded after the end")
                .isFalse();
        assertThat(meeting instanceof Closed
                        || recording.overdueAt(Stage.POLICY) == null
                        || !meeting.deadlines(Stage.POLICY).isEmpty())
                .as("nobody waits for ever")
                .isTrue();
    }

    /** All clocks together show the time since the first item, less the interruptions. */
    private static void holdAgenda(Assembly meeting, Stage stage) {
        Agenda agenda = meeting.hall().agenda();
        Duration shown = agenda.items().stream()
                .map(item -> agenda.spentOn(item, stage.now()))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(shown).isEqualTo(counted(stage));
    }

    private static Duration counted(Stage stage) {
        Duration counted = Duration.ZERO;
        Instant since = null;
        boolean started = false;
        for (Entry entry : stage.journal()) {
            boolean stops = entry.event() instanceof MeetingSuspended || entry.event() instanceof MeetingClosed;
            if (stops && since != null) {
                counted = counted.plus(Duration.between(since, entry.at()));
                since = null;
            }
            started |= entry.event() instanceof ItemStarted;
            boolean starts = entry.event() instanceof ItemStarted || entry.event() instanceof Resumed;
            if (starts && started && since == null) {
                since = entry.at();
            }
        }
        return since == null ? counted : counted.plus(Duration.between(since, stage.now()));
    }
}
