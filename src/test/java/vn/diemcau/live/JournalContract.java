package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
        assertThat(journal().read(newMeeting())).isEqualTo(new Chronicle(List.of(), List.of(), null));
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

        journal.append(meeting, entries, receipts);

        assertThat(journal.read(meeting).entries()).isEqualTo(entries);
        assertThat(journal.read(meeting).receipts()).containsExactlyInAnyOrderElementsOf(receipts);
    }

    @Test
    void itTellsWhatCameAfterANumber() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();
        journal.append(meeting, List.of(opened(1), opened(2), opened(3)), List.of());

        assertThat(journal.entries(meeting, 0)).extracting(Entry::seq).containsExactly(1L, 2L, 3L);
        assertThat(journal.entries(meeting, 2)).containsExactly(opened(3));
        assertThat(journal.entries(meeting, 3)).isEmpty();
    }

    @Test
    void ofTwoWhoGoOnFromTheSamePlaceOnlyTheFirstSucceeds() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();
        journal.append(meeting, List.of(opened(1)), List.of());
        journal.append(meeting, List.of(opened(2)), List.of());

        assertThatThrownBy(() -> journal.append(
                        meeting, List.of(entry(2, CHAIR, new MeetingSuspended("x")), opened(3)), List.of(DONE)))
                .isInstanceOf(JournalException.class);

        assertThat(journal.read(meeting)).isEqualTo(new Chronicle(List.of(opened(1), opened(2)), List.of(), null));
    }

    @Test
    void aCommandIsAnsweredOnceAndWithASecondAnswerNothingIsAdded() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();
        journal.append(meeting, List.of(opened(1)), List.of(DONE));

        assertThatThrownBy(() -> journal.append(meeting, List.of(opened(2)), List.of(DONE)))
                .isInstanceOf(JournalException.class);

        assertThat(journal.entries(meeting, 0)).containsExactly(opened(1));
    }

    @Test
    void answersAloneCanBeAdded() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();

        journal.append(meeting, List.of(), List.of(DONE));

        assertThat(journal.read(meeting).receipts()).containsExactly(DONE);
    }

    @Test
    void meetingsDoNotDisturbEachOther() {
        Journal journal = journal();
        MeetingId one = newMeeting();
        MeetingId other = newMeeting();
        journal.append(one, List.of(opened(1)), List.of(DONE));
        journal.append(other, List.of(opened(1)), List.of(DONE));

        assertThat(journal.entries(one, 0)).hasSize(1);
        assertThat(journal.read(other).receipts()).containsExactly(DONE);
    }

    @Test
    void theLastPulseCounts() {
        Journal journal = journal();
        MeetingId meeting = newMeeting();
        journal.pulse(meeting, AT);
        journal.pulse(meeting, AT.plusSeconds(30));

        assertThat(journal.read(meeting).pulse()).isEqualTo(AT.plusSeconds(30));
    }

    @Test
    void itKnowsInWhichMeetingsSomethingHappened() {
        Journal journal = journal();
        MeetingId before = newMeeting();
        MeetingId after = newMeeting();
        journal.append(before, List.of(new Entry(1, AT.minusSeconds(10), CHAIR, new Opened())), List.of());
        journal.append(after, List.of(opened(1), opened(2)), List.of());

        assertThat(journal.activeSince(AT))
                .contains(after)
                .doesNotContain(before)
                .doesNotHaveDuplicates();
    }

    private static Entry opened(long seq) {
        return entry(seq, CHAIR, new Opened());
    }

    private static Entry entry(long seq, Actor by, Event event) {
        return new Entry(seq, AT.plusMillis(seq), by, event);
    }
}
