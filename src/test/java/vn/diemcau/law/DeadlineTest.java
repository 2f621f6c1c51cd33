package vn.diemcau.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.UnitId;

/** Three working days before, five after: counted as the law may be read, on the calendar of these years. */
class DeadlineTest {

    private static final Policies LAW = new Policies(ShippedPolicies.all());
    private static final UnitId PROVINCE = new UnitId("tinh");
    private static final UnitId OFFICE = new UnitId("vp");

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2026-11-19, 2026-11-20",
        "2026-12-01, 2026-11-25, 2026-11-26",
        "2026-09-04, 2026-08-26, 2026-08-27",
        "2026-02-24, 2026-02-11, 2026-02-12",
        "2026-05-05, 2026-04-24, 2026-04-28"
    })
    void theInvitationIsSentByTheseDays(LocalDate meeting, LocalDate strict, LocalDate lenient) {
        Notice notice = clock(meeting, meeting).notices().get(0);
        assertThat(notice.strict()).isEqualTo(strict);
        assertThat(notice.lenient()).isEqualTo(lenient);
        assertThat(notice.sentOn(strict)).isEqualTo(Light.GREEN);
        assertThat(notice.sentOn(strict.plusDays(1))).isNotEqualTo(Light.GREEN);
        assertThat(notice.sentOn(lenient)).isEqualTo(Light.AMBER);
        assertThat(notice.sentOn(lenient.plusDays(1))).isEqualTo(Light.RED);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-30", "2026-08-20, 2026-08-26", "2026-02-13, 2026-02-27", "2026-04-24, 2026-05-06"})
    void theConclusionIsDueOnTheseDays(LocalDate ended, LocalDate due) {
        assertThat(clock(ended, ended).conclusion().orElseThrow().day()).isEqualTo(due);
    }

    @Test
    void aMeetingThatEndsAtMidnightEndsOnTheDayBefore() {
        var occasion = new Occasion(
                "BRIEFING",
                List.of(),
                LocalDateTime.parse("2026-11-20T14:00"),
                LocalDateTime.parse("2026-11-21T00:00"));
        assertThat(occasion.lastDay()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void theWorstDeadlineIsTheLightOfTheMeeting() {
        LocalDate meeting = LocalDate.of(2026, 11, 26);
        Policy papers = policy("papers-here", Rule.PAPERS_NOTICE, PROVINCE, 5, "2026-01-01");
        var clock = LegalClock.of(
                occasion("BRIEFING", meeting), LocalDate.of(2026, 11, 19), with(papers), Calendars.NATIONAL);
        assertThat(clock.notices())
                .extracting(notice -> notice.sentOn(clock.sent()))
                .containsExactly(Light.GREEN, Light.RED);
        assertThat(clock.light()).isEqualTo(Light.RED);
    }

    @Test
    void theNearestUnitDecidesAndThenTheLastToBegin() {
        Policy early = policy("early", Rule.INVITATION_NOTICE, PROVINCE, 4, "2026-01-01");
        Policy late = policy("late", Rule.INVITATION_NOTICE, PROVINCE, 5, "2026-07-01");
        Policy office = policy("office", Rule.INVITATION_NOTICE, OFFICE, 2, "2026-09-01");
        Policies all = with(early, late, office);
        assertThat(amount(all, "2026-06-30")).isEqualTo(4);
        assertThat(amount(all, "2026-07-01")).isEqualTo(5);
        assertThat(amount(all, "2026-09-01")).isEqualTo(2);
        assertThat(amount(all, "2025-12-31")).isEqualTo(3);
    }

    @Test
    void aPolicyThatNamesTheKindGoesBeforeOneForAllKinds() {
        var all = new Policy(
                "all",
                Rule.INVITATION_NOTICE,
                java.util.Set.of(),
                null,
                9,
                Measure.WORKING_DAYS,
                "Quy chế",
                true,
                Period.since(LocalDate.of(2026, 1, 1)));
        assertThat(amount(with(all), "2026-11-26")).isEqualTo(3);
    }

    @Test
    void theUnitOfOthersDoesNotConcernUs() {
        Policy theirs = policy("theirs", Rule.INVITATION_NOTICE, new UnitId("khac"), 9, "2026-01-01");
        assertThat(amount(with(theirs), "2026-11-26")).isEqualTo(3);
    }

    @Test
    void beforeTheDecisionNobodyAskedForNotice() {
        assertThat(clock(LocalDate.of(2018, 12, 24), LocalDate.of(2018, 12, 24)).notices())
                .isEmpty();
        assertThat(clock(LocalDate.of(2018, 12, 24), LocalDate.of(2018, 12, 24)).light())
                .isEqualTo(Light.GREEN);
    }

    @ParameterizedTest
    @CsvSource({
        "BRIEFING, 2026-11-26T07:30, 2026-11-26T12:00, false",
        "BRIEFING, 2026-11-26T07:30, 2026-11-26T12:30, false",
        "BRIEFING, 2026-11-26T10:00, 2026-11-26T14:00, true",
        "REVIEW, 2026-11-26T07:30, 2026-11-26T17:00, false",
        "REVIEW, 2026-11-26T13:30, 2026-11-27T17:00, true",
        "TRAINING_DEPLOYMENT, 2026-11-26T07:30, 2026-11-27T17:00, false",
        "TRAINING_DEPLOYMENT, 2026-11-26T07:30, 2026-11-28T11:00, true",
        "COMMITTEE_SESSION, 2026-11-26T07:30, 2026-11-29T11:00, false"
    })
    void aMeetingMayLastSoManyHalfDays(String kind, LocalDateTime start, LocalDateTime end, boolean tooLong) {
        var clock = LegalClock.of(
                new Occasion(kind, List.of(PROVINCE), start, end), start.toLocalDate(), LAW, Calendars.NATIONAL);
        assertThat(clock.tooLong()).isEqualTo(tooLong);
    }

    @Test
    void aNumberOfPlainDaysIsCountedInPlainDaysAndStillSentOnAWorkingDay() {
        var day = new Policy(
                "urgent",
                Rule.PAPERS_NOTICE,
                java.util.Set.of(),
                null,
                1,
                Measure.DAYS,
                "Quy chế",
                true,
                Period.since(LocalDate.of(2020, 1, 1)));
        Notice notice = Notice.of(day, LocalDate.of(2026, 11, 23), Calendars.NATIONAL);
        assertThat(notice.lenient()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(notice.strict()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    private static LegalClock clock(LocalDate meeting, LocalDate sent) {
        return LegalClock.of(occasion("BRIEFING", meeting), sent, LAW, Calendars.NATIONAL);
    }

    private static Occasion occasion(String kind, LocalDate meeting) {
        return new Occasion(kind, List.of(OFFICE, PROVINCE), meeting.atTime(8, 0), meeting.atTime(11, 0));
    }

    private static int amount(Policies policies, String day) {
        return policies.of(Rule.INVITATION_NOTICE, "BRIEFING", List.of(OFFICE, PROVINCE), LocalDate.parse(day))
                .orElseThrow()
                .amount();
    }

    private static Policies with(Policy... more) {
        return new Policies(java.util.stream.Stream.concat(LAW.all().stream(), java.util.stream.Stream.of(more))
                .toList());
    }

    private static Policy policy(String id, Rule rule, UnitId unit, int amount, String from) {
        return new Policy(
                id,
                rule,
                java.util.Set.of("BRIEFING"),
                unit,
                amount,
                Measure.WORKING_DAYS,
                "Quy chế của tỉnh",
                true,
                Period.since(LocalDate.parse(from)));
    }
}
