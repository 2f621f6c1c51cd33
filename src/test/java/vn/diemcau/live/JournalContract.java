package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Event;
import vn.diemcau.live.core.HandRaised;
import vn.diemcau.live.core.MeetingSuspended;
import vn.diemcau.live.core.Opened;

/** What every journal must do; each implementation is put to the same test. */
public abstract class JournalContract {

    private static final Instant AT = Instant.parse("2026-11-26T01:00:00.123Z");
    private static final Actor CHAIR = new Actor(Capacity.CHAIR, "Lò Văn Thành", new PersonId("p-1"), null);
    private static final Actor SITE =
            new Actor(Capacity.SITE, "Xã Mường Nhé", new PersonId("p-2"), new SiteId("dc-03160"));
    private static final Receipt DONE = new Receipt(new Receipt.Key(new PersonId("p-1"), "c-1"), new Outcome.Done(1));

    /** A journal that may hold other meetings already. */
    protected abstract Journal journal();

    /** A meeting that the journal has not heard of. */
    protected abstract MeetingId newMeeting();

    @Test
    void ofAnUnknownMeetingItHoldsNothing() {
        assertThat(journal().read(newMeeting())).isEqualTo(new Chronicle(List.of(), List.of()));
    }

    @Test
    void whatWasAddedIsReadBackAsItWas() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();
        List<Entry> entries = List.of(
                entry(1, CHAIR, new Opened()),
                entry(2, SITE, new HandRaised(new SiteId("dc-03160"), "Kinh phí \"sửa đường\" & cầu")),
                entry(3, CHAIR, new MeetingSuspended("Nghỉ\ngiải lao")),
                entry(4, Actor.server(), new HandRaised(new SiteId("dc-03163"), null)));
        List<Receipt> receipts = List.of(
                DONE,
                new Receipt(
                        new Receipt.Key(new PersonId("p-2"), "c-1"),
                        new Outcome.Refused(new Refusal("LIMIT_OUT_OF_RANGE", Map.of("min", 30, "max", 3600)))));

        journal.append(meeting, 0, entries, receipts);

        assertThat(journal.read(meeting).entries()).isEqualTo(entries);
        assertThat(journal.read(meeting).receipts()).containsExactlyInAnyOrderElementsOf(receipts);
    }

    @Test
    void itTellsWhatCameAfterANumber() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();
        journal.append(meeting, 0, List.of(opened(1), opened(2), opened(3)), List.of());

        assertThat(journal.entries(meeting, 0)).extracting(Entry::seq).containsExactly(1L, 2L, 3L);
        assertThat(journal.entries(meeting, 2)).containsExactly(opened(3));
        assertThat(journal.entries(meeting, 3)).isEmpty();
    }

    @Test
    void ofTwoWhoGoOnFromTheSamePlaceOnlyTheFirstSucceeds() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();
        journal.append(meeting, 0, List.of(opened(1)), List.of());
        journal.append(meeting, 1, List.of(opened(2)), List.of());

        List<Entry> late = List.of(entry(2, CHAIR, new MeetingSuspended("x")), opened(3));
        assertThat(journal.append(meeting, 1, late, List.of(DONE))).isFalse();

        assertThat(journal.read(meeting)).isEqualTo(new Chronicle(List.of(opened(1), opened(2)), List.of()));
    }

    @Test
    void aCommandIsAnsweredOnceAndWithASecondAnswerNothingIsAdded() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();
        journal.append(meeting, 0, List.of(opened(1)), List.of(DONE));

        assertThat(journal.append(meeting, 1, List.of(opened(2)), List.of(DONE)))
                .isFalse();

        assertThat(journal.entries(meeting, 0)).containsExactly(opened(1));
    }

    @Test
    void answersAloneCanBeAdded() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();

        journal.append(meeting, 0, List.of(), List.of(DONE));

        assertThat(journal.read(meeting).receipts()).containsExactly(DONE);
    }

    @Test
    void aRefusalThatDoesNotKnowTheLastEventIsNotAdded() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();
        var refused = new Receipt(
                new Receipt.Key(new PersonId("p-1"), "c-2"), new Outcome.Refused(Refusal.of("NOT_IN_QUEUE")));
        journal.append(meeting, 0, List.of(opened(1), opened(2)), List.of());

        assertThat(journal.append(meeting, 1, List.of(), List.of(refused))).isFalse();
        assertThat(journal.read(meeting).receipts()).isEmpty();
        assertThat(journal.append(meeting, 2, List.of(), List.of(refused))).isTrue();
    }

    @Test
    void meetingsDoNotDisturbEachOther() {
        Journal journal = journal();
        MeetingId one = newMeeting();
        MeetingId other = newMeeting();
        journal.append(one, 0, List.of(opened(1)), List.of(DONE));
        journal.append(other, 0, List.of(opened(1)), List.of(DONE));

        assertThat(journal.entries(one, 0)).hasSize(1);
        assertThat(journal.read(other).receipts()).containsExactly(DONE);
    }

    @Test
    void whoeverWasSecondReadsOnFromWhereItWas() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();
        journal.append(meeting, 0, List.of(opened(1)), List.of(DONE));
        journal.append(meeting, 1, List.of(opened(2)), List.of(other("c-2"), other("c-3")));

        Chronicle further = journal.readOn(
                meeting, 1, Set.of(other("c-3").key(), other("c-4").key()));
        assertThat(further.entries()).containsExactly(opened(2));
        assertThat(further.receipts()).containsExactly(other("c-3"));
        assertThat(journal.readOn(meeting, 2, Set.of())).isEqualTo(new Chronicle(List.of(), List.of()));
    }

    @Test
    void theSameIdOfAnotherPersonIsAnotherCommand() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();
        var theirs = new Receipt(new Receipt.Key(new PersonId("p-9"), "c-1"), new Outcome.Done(7));
        assertThat(journal.append(meeting, 0, List.of(), List.of(DONE, theirs))).isTrue();

        assertThat(journal.readOn(meeting, 0, Set.of(theirs.key())).receipts()).contains(theirs);
    }

    @Test
    void manyWhoWriteAtOnceMakeOneHistory() throws InterruptedException {
        Journal journal = journal();
        MeetingId meeting = newMeeting();
        var written = new AtomicInteger();
        List<Thread> writers = IntStream.range(0, 4)
                .mapToObj(writer -> new Thread(() -> {
                    for (int turn = 0; turn < 10; turn++) {
                        long next = journal.entries(meeting, 0).size() + 1;
                        written.addAndGet(
                                journal.append(meeting, next - 1, List.of(opened(next), opened(next + 1)), List.of())
                                        ? 2
                                        : 0);
                    }
                }))
                .toList();
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(journal.entries(meeting, 0)).hasSize(written.get()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(journal.entries(meeting, 0))
                .extracting(Entry::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, written.get()).boxed().toList());
    }

    @Test
    void itTellsWhichMeetingsHaveMovedOn() {
        Journal journal = journal();
        MeetingId still = newMeeting();
        MeetingId moved = newMeeting();
        MeetingId unknown = newMeeting();
        journal.append(still, 0, List.of(opened(1)), List.of());
        journal.append(moved, 0, List.of(opened(1), opened(2), opened(3)), List.of());

        assertThat(journal.movedOn(Map.of(still, 1L, moved, 1L, unknown, 0L))).containsExactly(moved);
        assertThat(journal.movedOn(Map.of())).isEmpty();
    }

    @Test
    void itKnowsInWhichMeetingsSomethingHappened() {
        Journal journal = journal();
        MeetingId before = newMeeting();
        MeetingId after = newMeeting();
        journal.append(before, 0, List.of(new Entry(1, AT.minusSeconds(10), CHAIR, new Opened())), List.of());
        journal.append(after, 0, List.of(opened(1), opened(2)), List.of());

        assertThat(journal.activeSince(AT))
                .contains(after)
                .doesNotContain(before)
                .doesNotHaveDuplicates();
    }

    private static Receipt other(String command) {
        return new Receipt(new Receipt.Key(new PersonId("p-1"), command), new Outcome.Done(2));
    }

    private static Entry opened(long seq) {
        return entry(seq, CHAIR, new Opened());
    }

    private static Entry entry(long seq, Actor by, Event event) {
        return new Entry(seq, AT.plusMillis(seq), by, event);
    }
}
