package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.MeetingTest.code;
import static vn.diemcau.schedule.MeetingTest.done;
import static vn.diemcau.schedule.Samples.BY;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.because;
import static vn.diemcau.schedule.Samples.meeting;
import static vn.diemcau.schedule.Samples.plan;
import static vn.diemcau.schedule.Samples.slot;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.Answer;
import vn.diemcau.schedule.ReplyDraft.Guest;

class ReplyDraftTest {

    @Test
    void attendingNamesHeadsAndDelegates() {
        var draft = new ReplyDraft(true, 7, List.of(new Guest(" Lò Văn  Ún", "Chủ tịch UBND xã", null)), null);

        assertThat(done(reply(draft)))
                .isEqualTo(new Reply(
                        DC_MUONG_NHE,
                        true,
                        7,
                        List.of(new Delegate("Lò Văn Ún", "Chủ tịch UBND xã", null)),
                        null,
                        plan().slot(),
                        NOW,
                        BY,
                        Wishes.NONE));
    }

    @Test
    void withoutAHeadCountTheNamedDelegatesAreCounted() {
        var draft = new ReplyDraft(true, null, List.of(new Guest("A", null, null), new Guest("B", null, null)), null);

        assertThat(done(reply(draft)).headCount()).isEqualTo(2);
    }

    @Test
    void decliningNeedsAReasonAndCountsNobody() {
        var silent = new ReplyDraft(false, null, List.of(), "  ");
        var excused = new ReplyDraft(false, 12, List.of(new Guest("A", null, null)), "Chống lụt");

        assertThat(code(reply(silent))).isEqualTo("REASON_NEEDED");
        assertThat(done(reply(excused)).headCount()).isZero();
        assertThat(done(reply(excused)).reason()).isEqualTo("Chống lụt");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, Limits.HEADS + 1, Integer.MAX_VALUE})
    void someoneSitsInARoomButNotAnyNumber(int heads) {
        assertThat(code(reply(new ReplyDraft(true, heads, List.of(), null)))).isEqualTo("HEADS_OUT_OF_RANGE");
    }

    @Test
    void moreNamesThanHeadsIsAMistake() {
        var draft = new ReplyDraft(true, 1, List.of(new Guest("A", null, null), new Guest("B", null, null)), null);

        assertThat(code(reply(draft))).isEqualTo("HEADS_OUT_OF_RANGE");
    }

    @Test
    void aDelegateHasAName() {
        assertThat(code(reply(new ReplyDraft(true, 3, List.of(new Guest(" ", "Trưởng phòng", null)), null))))
                .isEqualTo("FIELD_NEEDED");
        assertThat(code(reply(new ReplyDraft(true, 3, List.of(new Guest("x".repeat(201), null, null)), null))))
                .isEqualTo("TEXT_TOO_LONG");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void onlyAMeetingThatWillBeOrIsHeldTakesReplies(Status status) {
        var meeting = new Meeting(meeting().id(), plan(), status, BY, 2, Samples.NOW);
        var answer = new ReplyDraft(true, 3, List.of(), null).reply(meeting, DC_MUONG_NHE, List.of(), BY, NOW);

        assertThat(code(answer).equals("accepted")).isEqualTo(status == Status.PLANNED || status == Status.RUNNING);
    }

    @Test
    void aMeetingThatMovedAsksAgain() {
        Reply reply = done(reply(new ReplyDraft(true, 3, List.of(), null)));
        Plan moved = plan().at(slot("14:00", "16:00"), null);
        Meeting later = done(meeting().reschedule(moved, Map.of(), because("Lịch Trung ương"), BY, NOW))
                .meeting();

        assertThat(reply.holdsFor(meeting())).isTrue();
        assertThat(reply.holdsFor(later)).isFalse();
    }

    private static Answer<Reply> reply(ReplyDraft draft) {
        return draft.reply(meeting(), DC_MUONG_NHE, List.of(), BY, NOW);
    }
}
