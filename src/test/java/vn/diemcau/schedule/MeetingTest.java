package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.BY;
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
import vn.diemcau.kernel.Answer;
import vn.diemcau.schedule.HistoryEntry.What;

class MeetingTest {

    @Test
    void aScheduledMeetingIsPlannedAndSaysWhoMadeIt() {
        Revision made = Meeting.scheduled(meeting().id(), plan(), BY, NOW);

        assertThat(made.meeting().status()).isEqualTo(Status.PLANNED);
        assertThat(made.meeting().version()).isEqualTo(1);
        assertThat(made.entry()).isEqualTo(new HistoryEntry(NOW, BY, What.CREATED, null, Map.of()));
    }

    @Test
    void eachDeedRaisesTheVersionAndKeepsItsReason() {
        var changes = Map.of("title", new Change(List.of("a"), List.of("b")));

        Revision changed = done(meeting().change(plan(), changes, because("Bổ sung nội dung"), BY, NOW));

        assertThat(changed.meeting().version()).isEqualTo(2);
        assertThat(changed.entry()).isEqualTo(new HistoryEntry(NOW, BY, What.CHANGED, "Bổ sung nội dung", changes));
    }

    @Test
    void aPostponedMeetingIsPlannedAgainOnceItGetsATime() {
        Meeting postponed = done(meeting().postpone(because("Mưa lũ"), BY, NOW)).meeting();
        Revision moved = done(postponed.reschedule(
                plan().at(slot("14:00", "16:00"), null), Map.of(), because("Đã thông đường"), BY, NOW));

        assertThat(postponed.status()).isEqualTo(Status.POSTPONED);
        assertThat(moved.meeting().status()).isEqualTo(Status.PLANNED);
        assertThat(moved.meeting().plan().slot()).isEqualTo(slot("14:00", "16:00"));
        assertThat(moved.entry().what()).isEqualTo(What.RESCHEDULED);
    }

    @Test
    void changingOnlyTheTextOfAPostponedMeetingLeavesItPostponed() {
        Meeting postponed = done(meeting().postpone(because("Mưa lũ"), BY, NOW)).meeting();

        Revision changed = done(postponed.change(plan(), Map.of(), because("Sửa nội dung"), BY, NOW));

        assertThat(changed.meeting().status()).isEqualTo(Status.POSTPONED);
        assertThat(changed.entry().what()).isEqualTo(What.CHANGED);
    }

    @Test
    void changingTheTimeOfAPostponedMeetingPlansItAgain() {
        Meeting postponed = done(meeting().postpone(because("Mưa lũ"), BY, NOW)).meeting();

        Revision changed = done(
                postponed.change(plan().at(slot("14:00", "16:00"), null), Map.of(), because("Có lịch mới"), BY, NOW));

        assertThat(changed.meeting().status()).isEqualTo(Status.PLANNED);
        assertThat(changed.entry().what()).isEqualTo(What.RESCHEDULED);
    }

    @Test
    void postponingTwiceIsRefused() {
        Meeting postponed = done(meeting().postpone(because("Mưa lũ"), BY, NOW)).meeting();

        assertThat(code(postponed.postpone(because("Vẫn mưa"), BY, NOW))).isEqualTo("ALREADY_POSTPONED");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"RUNNING", "ENDED", "CANCELLED"})
    void whatRunsOrIsOverIsFixed(Status status) {
        var fixed = new Meeting(meeting().id(), plan(), status, BY, 4, NOW);
        var reason = because("Muộn rồi");

        assertThat(List.of(
                        code(fixed.change(plan(), Map.of(), reason, BY, NOW)),
                        code(fixed.postpone(reason, BY, NOW)),
                        code(fixed.reschedule(plan(), Map.of(), reason, BY, NOW)),
                        code(fixed.cancel(reason, BY, NOW))))
                .containsOnly("ALREADY_" + status);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DRAFT", "PROPOSED", "RETURNED", "APPROVED"})
    void whatIsInPreparationIsNeitherPostponedNorMoved(Status status) {
        var early = new Meeting(meeting().id(), plan(), status, BY, 4, null);
        var reason = because("Chưa phát hành");

        assertThat(List.of(
                        code(early.change(plan(), Map.of(), reason, BY, NOW)),
                        code(early.postpone(reason, BY, NOW)),
                        code(early.reschedule(plan(), Map.of(), reason, BY, NOW))))
                .containsOnly("NOT_AT_THIS_STAGE");
        assertThat(early.opened(NOW)).isEmpty();
        assertThat(done(early.cancel(reason, BY, NOW)).meeting().issued()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void eachStepOfThePreparationIsTakenFromItsStageOnly(Status status) {
        var meeting = new Meeting(meeting().id(), plan(), status, BY, 4, null);

        assertThat(accepted(meeting.propose(BY, NOW))).isEqualTo(status == Status.DRAFT || status == Status.RETURNED);
        assertThat(accepted(meeting.approve(BY, NOW))).isEqualTo(status == Status.PROPOSED);
        assertThat(accepted(meeting.issue(null, BY, NOW))).isEqualTo(status == Status.APPROVED);
        assertThat(accepted(meeting.withdraw(BY, NOW)))
                .isEqualTo(status == Status.PROPOSED || status == Status.APPROVED);
        assertThat(accepted(meeting.sendBack(because("Thiếu"), BY, NOW)))
                .isEqualTo(status == Status.PROPOSED || status == Status.APPROVED);
        assertThat(accepted(meeting.rewrite(plan(), Map.of(), true, BY, NOW))).isEqualTo(status.inPreparation());
    }

    private static boolean accepted(Answer<?> answer) {
        return code(answer).equals("accepted");
    }

    @Test
    void openingAndClosingAreNotedOnce() {
        Meeting running = meeting().opened(NOW).orElseThrow().meeting();
        Meeting ended = running.closed(NOW).orElseThrow().meeting();

        assertThat(running.status()).isEqualTo(Status.RUNNING);
        assertThat(ended.status()).isEqualTo(Status.ENDED);
        assertThat(running.opened(NOW)).isEmpty();
        assertThat(ended.closed(NOW)).isEmpty();
        assertThat(ended.opened(NOW)).isEmpty();
    }

    @Test
    void aReasonIsMoreThanSpaces() {
        assertThat(code(Reason.stated(null))).isEqualTo("REASON_NEEDED");
        assertThat(code(Reason.stated(" \t\n"))).isEqualTo("REASON_NEEDED");
        assertThat(code(Reason.stated("x".repeat(Limits.REASON + 1)))).isEqualTo("TEXT_TOO_LONG");
        assertThat(done(Reason.stated("  Trùng lịch   họp ")).text()).isEqualTo("Trùng lịch họp");
    }

    static <T> T done(Answer<T> answer) {
        return answer.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    static String code(Answer<?> answer) {
        return answer.<String>fold(value -> "accepted", refusal -> refusal.code());
    }
}
