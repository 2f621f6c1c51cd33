package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.MeetingTest.code;
import static vn.diemcau.schedule.MeetingTest.done;
import static vn.diemcau.schedule.Samples.CHAIR;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;
import static vn.diemcau.schedule.Samples.HUB;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.SECRETARY;
import static vn.diemcau.schedule.Samples.at;
import static vn.diemcau.schedule.Samples.draft;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

class DraftingTest {

    private static final Instant START = at("2026-11-26T08:00");
    private static final Instant END = at("2026-11-26T10:00");

    @Test
    void aCompleteDraftBecomesAPlanWithNumberedItems() {
        Plan plan = done(Drafting.plan(draft(), NOW));

        assertThat(plan.agenda())
                .containsExactly(new AgendaItem(
                        "a-1", "Tình hình kinh tế - xã hội", "Sở Tài chính", 30, AgendaItem.Details.NONE));
        assertThat(plan.everySite()).containsExactly(HUB, DC_MUONG_NHE, DC_SIN_THAU);
    }

    @Test
    void theHubMayStandAmongTheSitesAndCountsOnce() {
        Plan plan = done(withSites(List.of(DC_MUONG_NHE, HUB, DC_MUONG_NHE)));

        assertThat(plan.sites()).containsExactly(DC_MUONG_NHE);
    }

    @Test
    void aMeetingOfTheHubAloneIsNoOnlineMeeting() {
        assertThat(field(withSites(List.of(HUB)))).isEqualTo("FIELD_NEEDED siteIds");
    }

    @Test
    void namesAreStoredInOneSpelling() {
        assertThat(done(withTitle("  Ho\u0323p   giao ban ")).title()).isEqualTo("Họp giao ban");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0\u3000"})
    void aTitleIsMoreThanSpaces(String title) {
        assertThat(field(withTitle(title))).isIn("FIELD_NEEDED title");
    }

    @Test
    void eachMissingFieldIsNamed() {
        assertThat(List.of(
                        field(withTitle(null)),
                        field(Drafting.plan(of("t", null, START, END, List.of(DC_MUONG_NHE), List.of()), NOW)),
                        field(withTime(null, END)),
                        field(withTime(START, null))))
                .containsExactly("FIELD_NEEDED title", "FIELD_NEEDED kind", "FIELD_NEEDED start", "FIELD_NEEDED end");
    }

    @Test
    void aMeetingEndsAfterItStarts() {
        assertThat(code(withTime(START, START))).isEqualTo("END_BEFORE_START");
        assertThat(code(withTime(END, START))).isEqualTo("END_BEFORE_START");
    }

    @Test
    void aMeetingThatIsOverCannotBeScheduledButOneThatBeganCan() {
        assertThat(code(withTime(NOW.minusSeconds(60), NOW))).isEqualTo("TIME_PASSED");
        assertThat(code(withTime(NOW.minusSeconds(60), NOW.plusSeconds(1)))).isEqualTo("accepted");
    }

    @Test
    void sizesHaveLimits() {
        List<SiteId> sites = IntStream.rangeClosed(0, Limits.SITES)
                .mapToObj(number -> new SiteId("dc-" + number))
                .toList();
        var items = Collections.nCopies(Limits.AGENDA + 1, new PointDraft("Nội dung", null, 5));

        assertThat(code(withTitle("x".repeat(Limits.TITLE)))).isEqualTo("accepted");
        assertThat(field(withTitle("x".repeat(Limits.TITLE + 1)))).isEqualTo("TEXT_TOO_LONG title");
        assertThat(field(withSites(sites))).isEqualTo("TOO_MANY siteIds");
        assertThat(field(withAgenda(items))).isEqualTo("TOO_MANY agenda");
        assertThat(code(withTime(START, START.plus(Limits.LENGTH).plusSeconds(1))))
                .isEqualTo("MEETING_TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, Limits.MINUTES + 1, Integer.MAX_VALUE})
    void anAgendaItemTakesSomeMinutes(int minutes) {
        assertThat(code(withAgenda(List.of(new PointDraft("Nội dung", null, minutes)))))
                .isEqualTo("MINUTES_OUT_OF_RANGE");
    }

    @Test
    void anAgendaItemHasATitle() {
        var items = List.of(new PointDraft("Khai mạc", null, 5), new PointDraft(" ", "Sở Y tế", 5));

        assertThat(field(withAgenda(items))).isEqualTo("FIELD_NEEDED agenda[1].title");
    }

    @Test
    void aPointMayBeAPartOfTheOneAboveButTheFirstHasNoneAbove() {
        assertThat(code(withAgenda(List.of(new PointDraft("Báo cáo", null, 5), part()))))
                .isEqualTo("accepted");
        assertThat(code(withAgenda(List.of(part(), new PointDraft("Báo cáo", null, 5)))))
                .isEqualTo("PART_OF_NOTHING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//dich.vn/a",
                "bao-cao.pdf",
                "ftp://tinh.gov.vn/a",
                "https://",
                "https:///a",
                "http://tinh.gov.vn/a b",
                ""
            })
    void aLinkThatIsNoAddressOfAPageIsRefused(String url) {
        assertThat(code(withAgenda(List.of(saying("Ghi chú", 3, new PointDraft.Link("Tài liệu", url))))))
                .isEqualTo("BAD_LINK");
    }

    @Test
    void whatAPointSaysIsKeptTidily() {
        var link = new PointDraft.Link(" ", "https://tailieu.tinh.gov.vn/bc.pdf?so=05");

        AgendaItem item = withAgenda(List.of(saying("  Dòng một \n\n\n\nDòng\u0007 hai ", 3, link)))
                .fold(plan -> plan.agenda().get(0), refusal -> {
                    throw new AssertionError(refusal);
                });

        assertThat(item.details())
                .isEqualTo(new AgendaItem.Details(
                        ItemKind.DISCUSSION,
                        false,
                        new UnitId("u-stc"),
                        3,
                        "Dòng một\n\nDòng hai",
                        List.of(new AgendaItem.Link(
                                "https://tailieu.tinh.gov.vn/bc.pdf?so=05",
                                "https://tailieu.tinh.gov.vn/bc.pdf?so=05"))));
    }

    @Test
    void whatAPointSaysHasItsLimits() {
        var link = new PointDraft.Link("Tài liệu", "https://tinh.gov.vn/");
        var links = Collections.nCopies(Limits.LINKS + 1, link).toArray(PointDraft.Link[]::new);

        assertThat(code(withAgenda(List.of(saying("x".repeat(Limits.NOTE + 1), 3, link)))))
                .isEqualTo("TEXT_TOO_LONG");
        assertThat(code(withAgenda(List.of(saying(null, 0, link))))).isEqualTo("MINUTES_OUT_OF_RANGE");
        assertThat(code(withAgenda(List.of(saying(null, 3, links))))).isEqualTo("TOO_MANY");
    }

    private static PointDraft part() {
        return new PointDraft("Phần một", null, 5, null, true, null, null, null, List.of());
    }

    private static PointDraft saying(@Nullable String note, int limit, PointDraft.Link... links) {
        return new PointDraft(
                "Thảo luận", null, 30, ItemKind.DISCUSSION, false, new UnitId("u-stc"), limit, note, List.of(links));
    }

    private static String field(Answer<?> answer) {
        return answer.<String>fold(
                value -> "accepted",
                refusal -> refusal.code() + " " + refusal.details().get("field"));
    }

    private static Answer<Plan> withTitle(@Nullable String title) {
        return Drafting.plan(of(title, MeetingKind.BRIEFING, START, END, List.of(DC_MUONG_NHE), List.of()), NOW);
    }

    private static Answer<Plan> withTime(@Nullable Instant start, @Nullable Instant end) {
        return Drafting.plan(of("t", MeetingKind.BRIEFING, start, end, List.of(DC_MUONG_NHE), List.of()), NOW);
    }

    private static Answer<Plan> withSites(List<SiteId> sites) {
        return Drafting.plan(of("t", MeetingKind.BRIEFING, START, END, sites, List.of()), NOW);
    }

    private static Answer<Plan> withAgenda(List<PointDraft> agenda) {
        return Drafting.plan(of("t", MeetingKind.BRIEFING, START, END, List.of(DC_MUONG_NHE), agenda), NOW);
    }

    private static Draft of(
            @Nullable String title,
            @Nullable MeetingKind kind,
            @Nullable Instant start,
            @Nullable Instant end,
            List<SiteId> sites,
            List<PointDraft> agenda) {
        return new Draft(title, kind, false, CHAIR, SECRETARY, start, end, HUB, sites, agenda, null);
    }
}
