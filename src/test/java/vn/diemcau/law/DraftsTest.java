package vn.diemcau.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Answer;

/** Policies and hours are refused when nobody could count with them. */
class DraftsTest {

    private static final Kinds KINDS = () -> Set.of("BRIEFING");

    @Test
    void aPolicyIsConfirmedByWhoStatesIt() {
        Policy policy = draft(Rule.INVITATION_NOTICE, 5, Measure.WORKING_DAYS, " Quy  chế ", "BRIEFING")
                .policy("p", KINDS)
                .fold(made -> made, refusal -> {
                    throw new AssertionError(refusal.toString());
                });
        assertThat(policy.confirmed()).isTrue();
        assertThat(policy.citation()).isEqualTo("Quy chế");
        assertThat(policy.life().to()).isNull();
    }

    @Test
    void aPolicyNamesKindsMeasureNumberAndCitation() {
        assertThat(code(draft(Rule.INVITATION_NOTICE, 5, Measure.WORKING_DAYS, "a", "DANCE")))
                .isEqualTo("UNKNOWN_KIND_OF_MEETING");
        assertThat(code(draft(Rule.LONGEST_DURATION, 5, Measure.WORKING_DAYS, "a")))
                .isEqualTo("WRONG_MEASURE");
        assertThat(code(draft(Rule.INVITATION_NOTICE, 0, Measure.WORKING_DAYS, "a")))
                .isEqualTo("AMOUNT_OUT_OF_RANGE");
        assertThat(code(draft(Rule.INVITATION_NOTICE, 367, Measure.DAYS, "a"))).isEqualTo("AMOUNT_OUT_OF_RANGE");
        assertThat(code(draft(Rule.APPROVAL_BEFORE_ISSUE, 2, Measure.FLAG, "a")))
                .isEqualTo("AMOUNT_OUT_OF_RANGE");
        assertThat(code(draft(Rule.APPROVAL_BEFORE_ISSUE, 0, Measure.FLAG, "a")))
                .isEqualTo("accepted");
        assertThat(code(draft(Rule.INVITATION_NOTICE, 5, Measure.DAYS, " \u0000 ")))
                .isEqualTo("CITATION_NEEDED");
        assertThat(code(draft(Rule.INVITATION_NOTICE, 5, Measure.DAYS, "x".repeat(301))))
                .isEqualTo("CITATION_NEEDED");
    }

    @Test
    void hoursBeginBeforeTheyEndAndHalvesDoNotOverlap() {
        assertThat(code(week(line("08:00", "12:00", "13:00", "17:00")))).isEqualTo("accepted");
        assertThat(code(week(line("12:00", "08:00", "13:00", "17:00")))).isEqualTo("HOURS_WRONG");
        assertThat(code(week(line("08:00", "13:30", "13:00", "17:00")))).isEqualTo("HOURS_WRONG");
        assertThat(code(week(line("08:00", null, "13:00", "17:00")))).isEqualTo("HOURS_WRONG");
    }

    @Test
    void aWeekHasAWholeDay() {
        assertThat(code(week(line("08:00", "12:00", null, null)))).isEqualTo("NO_WHOLE_DAY");
        assertThat(code(week())).isEqualTo("NO_WHOLE_DAY");
    }

    private static PolicyDraft draft(Rule rule, int amount, Measure measure, String citation, String... kinds) {
        return new PolicyDraft(rule, Set.of(kinds), null, amount, measure, citation, LocalDate.of(2027, 1, 1));
    }

    private static WeekDraft week(WeekDraft.Line... lines) {
        return new WeekDraft(List.of(lines));
    }

    private static WeekDraft.Line line(String from, @Nullable String to, @Nullable String later, @Nullable String end) {
        return new WeekDraft.Line(DayOfWeek.MONDAY, time(from), time(to), time(later), time(end));
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static String code(PolicyDraft draft) {
        return code(draft.policy("p", KINDS));
    }

    private static String code(WeekDraft draft) {
        return code(draft.week());
    }

    private static String code(Answer<?> answer) {
        return answer.fold(made -> "accepted", refusal -> refusal.code());
    }
}
