package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.MeetingTest.code;
import static vn.diemcau.schedule.MeetingTest.done;
import static vn.diemcau.schedule.Samples.CHAIR_CALLS;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.SECRETARY_CALLS;
import static vn.diemcau.schedule.Samples.SITE_CALLS;
import static vn.diemcau.schedule.Samples.caller;
import static vn.diemcau.schedule.Samples.directory;
import static vn.diemcau.schedule.Samples.draft;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.schedule.Substituting.Verdict;
import vn.diemcau.schedule.WishesDraft.Speaking;
import vn.diemcau.schedule.WishesDraft.Substitute;

/** What a site asks for with its answer, and what the chair says to it. */
class SubstitutingTest {

    private static final Substitute DEPUTY =
            new Substitute("Chủ tịch UBND xã", " Giàng A  Thử ", "Phó Chủ tịch", "Đi chống lụt");

    private final MemoryCalendar calendar = new MemoryCalendar();
    private final Told told = new Told();
    private final Pen pen = new Pen(calendar, directory(), new MemoryFacilities(), told, CLOCK);
    private final Planning planning =
            new Planning(directory(), calendar, new MemoryFacilities(), new MemoryStock(), Samples.IN_TIME, CLOCK);
    private final Meetings meetings =
            new Meetings(calendar, planning, directory(), pen, plan -> false, () -> "m-1", CLOCK);
    private final Replying replying = new Replying(calendar, directory(), told, CLOCK);
    private final Substituting substituting = new Substituting(calendar, directory(), told, CLOCK);
    private Meeting meeting;

    @BeforeEach
    void planned() {
        meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));
    }

    @Test
    void aSubstituteWaitsForTheChairAndMayThenCome() {
        Reply asked = done(reply(wishing(DEPUTY)));
        assertThat(asked.wishes().undecided()).isTrue();
        assertThat(asked.wishes().substitution())
                .isEqualTo(new Wishes.Substitution("Chủ tịch UBND xã", "Giàng A Thử", "Phó Chủ tịch", "Đi chống lụt"));

        Reply agreed = done(decide(true, null, CHAIR_CALLS));

        assertThat(agreed.wishes().decision()).isEqualTo(new Wishes.Decision(true, null, NOW, CHAIR_CALLS.name()));
        assertThat(calendar.replies(meeting.id())).containsExactly(asked, agreed);
        assertThat(told.changes()).last().extracting(MeetingChanged::sites).isEqualTo(Set.of(DC_MUONG_NHE));
    }

    @Test
    void notAgreeingStatesItsReason() {
        done(reply(wishing(DEPUTY)));

        assertThat(code(decide(false, " ", SECRETARY_CALLS))).isEqualTo("REASON_NEEDED");
        assertThat(done(decide(false, "Cần đồng chí Chủ tịch", SECRETARY_CALLS))
                        .wishes()
                        .decision())
                .extracting(Wishes.Decision::agreed, Wishes.Decision::reason)
                .containsExactly(false, "Cần đồng chí Chủ tịch");
    }

    @Test
    void onlyTheChairsSideDecides() {
        done(reply(wishing(DEPUTY)));

        assertThat(code(decide(true, null, SITE_CALLS))).isEqualTo("NOT_ALLOWED");
        assertThat(code(decide(true, null, caller(new PersonId("p-nobody"))))).isEqualTo("NOT_FOUND");
    }

    @Test
    void nobodyAgreesToSomebodyElseThanHeSaw() {
        done(reply(wishing(null)));
        assertThat(code(decide(true, null, CHAIR_CALLS))).isEqualTo("NOTHING_TO_DECIDE");

        done(reply(wishing(DEPUTY)));
        var stale = new Verdict(meeting.id(), DC_MUONG_NHE, NOW.minusSeconds(60), true, null);
        assertThat(code(substituting.decide(stale, CHAIR_CALLS))).isEqualTo("NOTHING_TO_DECIDE");
        var other = new Verdict(meeting.id(), DC_SIN_THAU, NOW, true, null);
        assertThat(code(substituting.decide(other, CHAIR_CALLS))).isEqualTo("NOTHING_TO_DECIDE");
    }

    @Test
    void theSameSubstituteNeedNotBeAgreedToAgainAndAnotherMust() {
        done(reply(wishing(DEPUTY)));
        done(decide(true, null, CHAIR_CALLS));

        Reply again = done(reply(new ReplyDraft(true, 9, List.of(), null, wishing(DEPUTY))));
        Reply another = done(reply(wishing(new Substitute("Chủ tịch UBND xã", "Lò Văn Ún", null, "Đi chống lụt"))));

        assertThat(again.wishes().undecided()).isFalse();
        assertThat(another.wishes().undecided()).isTrue();
    }

    @Test
    void speechesAndQuestionsAreKept() {
        var wishes = new WishesDraft(null, List.of(new Speaking("a-1", "Đường vào bản", 5)), "Khi nào\ncó điện?");

        assertThat(done(reply(wishes)).wishes())
                .isEqualTo(new Wishes(
                        null, null, List.of(new Wishes.Speech("a-1", "Đường vào bản", 5)), "Khi nào\ncó điện?"));
    }

    @Test
    void whatIsIncompleteOrTooMuchIsRefused() {
        var speech = new Speaking(null, "Đường vào bản", 5);

        assertThat(code(reply(wishing(new Substitute(" ", "A", null, "Ốm"))))).isEqualTo("FIELD_NEEDED");
        assertThat(code(reply(wishing(new Substitute("Chủ tịch", "A", null, null)))))
                .isEqualTo("FIELD_NEEDED");
        assertThat(code(reply(speaking(new Speaking("a-9", "Đường", 5))))).isEqualTo("UNKNOWN_ITEM");
        assertThat(code(reply(new WishesDraft(null, Collections.nCopies(Limits.SPEECHES + 1, speech), null))))
                .isEqualTo("TOO_MANY");
        assertThat(code(reply(new WishesDraft(null, List.of(), "x".repeat(Limits.NOTE + 1)))))
                .isEqualTo("TEXT_TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, Limits.SPEECH + 1})
    void aSpeechTakesSomeMinutes(int minutes) {
        assertThat(code(reply(speaking(new Speaking(null, "Đường", minutes))))).isEqualTo("SPEECH_OUT_OF_RANGE");
    }

    private Answer<Reply> decide(boolean agreed, @Nullable String reason, Caller caller) {
        return substituting.decide(new Verdict(meeting.id(), DC_MUONG_NHE, NOW, agreed, reason), caller);
    }

    private Answer<Reply> reply(WishesDraft wishes) {
        return reply(new ReplyDraft(true, 7, List.of(), null, wishes));
    }

    private Answer<Reply> reply(ReplyDraft draft) {
        return replying.reply(meeting.id(), DC_MUONG_NHE, draft, SITE_CALLS);
    }

    private static WishesDraft wishing(@Nullable Substitute substitute) {
        return new WishesDraft(substitute, List.of(), null);
    }

    private static WishesDraft speaking(Speaking speech) {
        return new WishesDraft(null, List.of(speech), null);
    }
}
