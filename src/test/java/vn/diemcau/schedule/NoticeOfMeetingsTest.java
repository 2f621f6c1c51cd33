package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.SECRETARY_CALLS;
import static vn.diemcau.schedule.Samples.directory;
import static vn.diemcau.schedule.Samples.draft;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/** An invitation goes out in time, or it is said why not. */
class NoticeOfMeetingsTest {

    private static final Deadlines GREEN = Samples.sentBy("2026-11-23", "2026-11-24");
    private static final Deadlines AMBER = Samples.sentBy("2026-11-20", "2026-11-23");
    private static final Deadlines RED = Samples.sentBy("2026-11-19", "2026-11-20");

    private final MemoryCalendar calendar = new MemoryCalendar();
    private final AtomicInteger numbers = new AtomicInteger();

    @Test
    void inTimeNobodyAsksWhy() {
        assertThat(code(schedule(GREEN, draft(), null))).isEqualTo("accepted");
    }

    @Test
    void inTimeByOneReadingIsInTime() {
        assertThat(code(schedule(AMBER, draft(), null))).isEqualTo("accepted");
    }

    @Test
    void tooLateIsRefusedWithTheDaysByWhichItHadToGo() {
        Refusal refusal = refusal(schedule(RED, draft(), "Thiên tai"));
        assertThat(refusal.code()).isEqualTo("NOTICE_TOO_SHORT");
        assertThat(refusal.details())
                .containsEntry("strict", "2026-11-19")
                .containsEntry("lenient", "2026-11-20")
                .containsEntry("citation", "Quyết định 45/2018/QĐ-TTg, Điều 9");
    }

    @Test
    void anUnscheduledMeetingSaysWhyAndTheHistoryKeepsIt() {
        assertThat(code(schedule(RED, unscheduled(), null))).isEqualTo("NOTICE_TOO_SHORT");
        assertThat(code(schedule(RED, unscheduled(), " \t "))).isNotEqualTo("accepted");
        Meeting meeting = done(schedule(RED, unscheduled(), "Ứng phó mưa lũ"));
        assertThat(calendar.history(meeting.id()))
                .extracting(HistoryEntry::reason)
                .containsExactly("Ứng phó mưa lũ");
    }

    @Test
    void issuingAsksTheSameAsSchedulingAtOnce() {
        Meeting approved = approved(unscheduled());
        assertThat(code(preparing(RED).issue(order(approved, null), SECRETARY_CALLS)))
                .isEqualTo("NOTICE_TOO_SHORT");
        assertThat(code(preparing(RED).issue(order(approved, "Ứng phó mưa lũ"), SECRETARY_CALLS)))
                .isEqualTo("accepted");
        assertThat(calendar.history(approved.id())
                        .get(calendar.history(approved.id()).size() - 1)
                        .reason())
                .isEqualTo("Ứng phó mưa lũ");
    }

    @Test
    void whatIsStillPreparedMayBeLate() {
        assertThat(code(meetings(RED).draft(draft(), SECRETARY_CALLS))).isEqualTo("accepted");
        assertThat(code(meetings(RED).propose(draft(), SECRETARY_CALLS))).isEqualTo("accepted");
    }

    private Answer<Meeting> schedule(Deadlines deadlines, Draft draft, @Nullable String reason) {
        return meetings(deadlines).schedule(draft, reason, SECRETARY_CALLS);
    }

    private Meeting approved(Draft draft) {
        Meeting proposed = done(meetings(GREEN).propose(draft, SECRETARY_CALLS));
        return done(
                calendar.alone(() -> proposed.approve(Samples.BY, Samples.NOW).map(revision -> {
                    calendar.revise(revision);
                    return revision.meeting();
                })));
    }

    private Meetings meetings(Deadlines deadlines) {
        return new Meetings(
                calendar,
                planning(deadlines),
                directory(),
                pen(),
                plan -> false,
                () -> "m-" + numbers.incrementAndGet(),
                CLOCK);
    }

    private Preparing preparing(Deadlines deadlines) {
        return new Preparing(calendar, planning(deadlines), directory(), pen(), CLOCK);
    }

    private Planning planning(Deadlines deadlines) {
        return new Planning(directory(), calendar, new MemoryFacilities(), new MemoryStock(), deadlines, CLOCK);
    }

    private Pen pen() {
        return new Pen(calendar, directory(), new MemoryFacilities(), new Told(), CLOCK);
    }

    private static Draft unscheduled() {
        Draft draft = draft();
        return new Draft(
                draft.title(),
                draft.kind(),
                true,
                draft.chair(),
                draft.secretary(),
                draft.start(),
                draft.end(),
                draft.hub(),
                draft.sites(),
                draft.agenda(),
                "Trùng với lần họp trước của cùng thử nghiệm");
    }

    private static Changing.Order order(Meeting meeting, @Nullable String reason) {
        return new Changing.Order(meeting.id(), meeting.version(), reason);
    }

    private static Meeting done(Answer<Meeting> answer) {
        return answer.fold(meeting -> meeting, refusal -> {
            throw new AssertionError(refusal.toString());
        });
    }

    private static Refusal refusal(Answer<Meeting> answer) {
        return answer.<Refusal>fold(
                meeting -> {
                    throw new AssertionError("accepted");
                },
                refusal -> refusal);
    }

    private static String code(Answer<Meeting> answer) {
        return answer.fold(meeting -> "accepted", Refusal::code);
    }
}
