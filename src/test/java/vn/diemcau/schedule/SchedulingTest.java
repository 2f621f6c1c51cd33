package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.MeetingTest.code;
import static vn.diemcau.schedule.MeetingTest.done;
import static vn.diemcau.schedule.Samples.CHAIR;
import static vn.diemcau.schedule.Samples.CHAIR_CALLS;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.COMMUNE_HEAD;
import static vn.diemcau.schedule.Samples.DC_CLOSED;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_NA_SANG;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;
import static vn.diemcau.schedule.Samples.HUB;
import static vn.diemcau.schedule.Samples.MUONG_NHE;
import static vn.diemcau.schedule.Samples.NA_SANG;
import static vn.diemcau.schedule.Samples.SECRETARY;
import static vn.diemcau.schedule.Samples.SECRETARY_CALLS;
import static vn.diemcau.schedule.Samples.SITE_CALLS;
import static vn.diemcau.schedule.Samples.VICE;
import static vn.diemcau.schedule.Samples.at;
import static vn.diemcau.schedule.Samples.caller;
import static vn.diemcau.schedule.Samples.directory;
import static vn.diemcau.schedule.Samples.draft;
import static vn.diemcau.schedule.Samples.slot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Changing.Order;

/** A meeting's whole way, from the draft to its cancellation, over a calendar in memory. */
class SchedulingTest {

    private final MemoryCalendar calendar = new MemoryCalendar();
    private final Told told = new Told();
    private final AtomicInteger numbers = new AtomicInteger();
    private final MemoryFacilities facilities = new MemoryFacilities();
    private final Planning planning =
            new Planning(directory(), calendar, facilities, new MemoryStock(), Samples.IN_TIME, CLOCK);
    private final Pen pen = new Pen(calendar, directory(), facilities, told, CLOCK);
    private final Meetings meetings = new Meetings(
            calendar, planning, directory(), pen, plan -> false, () -> "m-" + numbers.incrementAndGet(), CLOCK);
    private final Changing changing = new Changing(planning, pen, CLOCK);
    private final Replying replying = new Replying(calendar, directory(), told, CLOCK);

    @Test
    void aScheduledMeetingIsInTheWeekOfItsSites() {
        Meeting meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));

        assertThat(meetings.during(slot("00:00", "23:59"), SITE_CALLS)).containsExactly(meeting);
        assertThat(told.changes()).hasSize(1);
    }

    @Test
    void whoMayNotConveneSchedulesNothing() {
        assertThat(code(meetings.schedule(draft(), SITE_CALLS))).isEqualTo("NOT_ALLOWED");
        assertThat(calendar.during(slot("00:00", "23:59"))).isEmpty();
        assertThat(told.changes()).isEmpty();
    }

    @Test
    void anOverlapIsRefusedAndNamedUntilAReasonIsStated() {
        Meeting first = done(meetings.schedule(draft(), SECRETARY_CALLS));

        Answer<Meeting> second = meetings.schedule(wanted("Chuyên đề", "09:00", "11:00", null), SECRETARY_CALLS);

        assertThat(code(second)).isEqualTo("OVERLAP");
        assertThat(notices(second))
                .extracting(notice -> notice.what() + " " + notice.id() + " " + notice.meetingId())
                .contains("CHAIR p-chair " + first.id(), "SITE dc-03160 " + first.id());
        assertThat(code(meetings.schedule(wanted("Chuyên đề", "09:00", "11:00", "Lũ quét"), SECRETARY_CALLS)))
                .isEqualTo("accepted");
    }

    @Test
    void anOverlapWithAMeetingThatOneMayNotSeeHidesItsTitle() {
        done(meetings.schedule(draft(), SECRETARY_CALLS));
        Caller commune = caller(COMMUNE_HEAD, new RoleInUnit(Role.LEADER, NA_SANG, null));
        var unfinished = new Draft(
                null,
                null,
                false,
                CHAIR,
                null,
                at("2026-11-26T08:00"),
                at("2026-11-26T09:00"),
                null,
                List.of(),
                List.of(),
                null);

        var notices = planning.clashes(null, unfinished, commune).overlaps();

        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).title()).isNull();
        assertThat(notices.get(0).meetingId()).isNull();
        assertThat(notices.get(0).start()).hasToString("2026-11-26T08:00+07:00");
    }

    @Test
    void equipmentThatIsShortIsToldAndAllowedWithAReason() {
        Meeting first = done(meetings.schedule(draft(), SECRETARY_CALLS));
        facilities.lack(
                new Shortage(Shortage.What.RECORDER, 3, 60, List.of(first.id()), Optional.of(at("2026-11-26T10:00"))));

        Answer<Meeting> second =
                meetings.schedule(of(COMMUNE_HEAD, COMMUNE_HEAD, DC_NA_SANG, "14:00"), SECRETARY_CALLS);

        assertThat(code(second)).isEqualTo("OVERLAP");
        ShortageNotice notice = shortage(second);
        assertThat(notice.what()).isEqualTo(Shortage.What.RECORDER);
        assertThat(notice.rivals())
                .extracting(rival -> rival.meetingId() + " " + rival.title() + " " + rival.sites())
                .containsExactly(first.id() + " Giao ban tháng 11 3");
        assertThat(notice.roomFrom()).hasToString("2026-11-26T10:00+07:00");
        assertThat(code(meetings.schedule(wanted("Chuyên đề", "14:00", "15:00", "Bão số 13"), SECRETARY_CALLS)))
                .isEqualTo("accepted");
    }

    @Test
    void whoHasTheEquipmentForWhatIsHiddenFromThoseWhoMayNotKnow() {
        Meeting first = done(meetings.schedule(draft(), SECRETARY_CALLS));
        facilities.lack(new Shortage(Shortage.What.ROOM, 3, 60, List.of(first.id()), Optional.empty()));
        Caller commune = caller(COMMUNE_HEAD, new RoleInUnit(Role.LEADER, NA_SANG, null));

        ShortageNotice notice =
                planning.clashes(null, draft(), commune).shortage().orElseThrow();

        assertThat(notice.rivals())
                .extracting(rival -> rival.meetingId() + " " + rival.title() + " " + rival.sites())
                .containsExactly("null null 3");
    }

    @Test
    void whatIsKeptOfAMeetingFollowsWhatIsDoneToIt() {
        Meeting meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));
        done(changing.postpone(new Order(meeting.id(), 1, "Bão"), SECRETARY_CALLS));
        done(changing.reschedule(
                new Order(meeting.id(), 2, "Bão tan"),
                at("2026-11-27T08:00"),
                at("2026-11-27T10:00"),
                null,
                SECRETARY_CALLS));
        meetings.opened(meeting.id(), at("2026-11-27T08:00"));
        meetings.closed(meeting.id(), at("2026-11-27T09:00"));

        assertThat(facilities.kept()).containsExactly("PLANNED 1", "POSTPONED 2", "PLANNED 3", "RUNNING 4", "ENDED 5");
    }

    @Test
    void theReasonlessCallOfALeaderGoesThroughWhateverItOverlaps() {
        done(meetings.schedule(draft(), SECRETARY_CALLS));

        assertThat(code(meetings.call(wanted("Gọi khẩn", "09:00", "11:00", null), CHAIR_CALLS)))
                .isEqualTo("accepted");
    }

    @Test
    void peopleAndSitesMustExistOnTheDayOfTheMeeting() {
        assertThat(code(meetings.schedule(of(new PersonId("p-ghost"), SECRETARY, DC_MUONG_NHE), SECRETARY_CALLS)))
                .isEqualTo("UNKNOWN_PERSON");
        assertThat(code(meetings.schedule(of(CHAIR, new PersonId("p-ghost"), DC_MUONG_NHE), SECRETARY_CALLS)))
                .isEqualTo("UNKNOWN_PERSON");
        assertThat(code(meetings.schedule(of(CHAIR, SECRETARY, DC_CLOSED), SECRETARY_CALLS)))
                .isEqualTo("SITE_NOT_VALID");
        assertThat(code(meetings.schedule(of(CHAIR, SECRETARY, new SiteId("dc-ghost")), SECRETARY_CALLS)))
                .isEqualTo("SITE_NOT_VALID");
    }

    @Test
    void aCommuneDoesNotPutTheProvinceInTheChair() {
        Caller commune = caller(COMMUNE_HEAD, new RoleInUnit(Role.LEADER, MUONG_NHE, null));

        assertThat(code(meetings.schedule(draft(), commune))).isEqualTo("CHAIR_NOT_YOURS");
        assertThat(code(meetings.schedule(of(COMMUNE_HEAD, COMMUNE_HEAD, DC_MUONG_NHE), commune)))
                .isEqualTo("accepted");
    }

    @Test
    void aChangeSaysWhatItChangedInWordsAndTellsTheSitesThatWereTakenOut() {
        Meeting meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));

        Meeting changed = done(changing.change(
                new Order(meeting.id(), 1, "Bớt thành phần"),
                new Draft(
                        "Giao ban mở rộng",
                        MeetingKind.BRIEFING,
                        false,
                        VICE,
                        SECRETARY,
                        at("2026-11-26T08:30"),
                        at("2026-11-26T10:00"),
                        HUB,
                        List.of(DC_SIN_THAU, DC_NA_SANG),
                        List.of(),
                        null),
                SECRETARY_CALLS));

        assertThat(changed.version()).isEqualTo(2);
        HistoryEntry last = calendar.history(meeting.id()).get(1);
        assertThat(last.reason()).isEqualTo("Bớt thành phần");
        assertThat(last.changes())
                .containsOnlyKeys("title", "chair", "start", "sites", "agenda")
                .containsEntry("chair", new Change(List.of("Người p-chair"), List.of("Người p-vice")))
                .containsEntry(
                        "start", new Change(List.of("2026-11-26T08:00+07:00"), List.of("2026-11-26T08:30+07:00")))
                .containsEntry("sites", new Change(List.of("Điểm cầu dc-03160"), List.of("Điểm cầu dc-03175")))
                .containsEntry(
                        "agenda", new Change(List.of("Tình hình kinh tế - xã hội (Sở Tài chính), 30′"), List.of()));
        assertThat(told.changes().get(1).sites()).containsExactlyInAnyOrder(HUB, DC_MUONG_NHE, DC_SIN_THAU, DC_NA_SANG);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void nothingIsDoneToAMeetingWithoutAReason(@Nullable String reason) {
        Meeting meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));
        var order = new Order(meeting.id(), 1, reason);

        assertThat(List.of(
                        code(changing.change(order, draft(), SECRETARY_CALLS)),
                        code(changing.postpone(order, SECRETARY_CALLS)),
                        code(changing.reschedule(
                                order, at("2026-11-27T08:00"), at("2026-11-27T10:00"), null, SECRETARY_CALLS)),
                        code(changing.cancel(order, SECRETARY_CALLS))))
                .containsOnly("REASON_NEEDED");
        assertThat(calendar.find(meeting.id())).contains(meeting);
    }

    @Test
    void ofTwoWhoEditTheSameVersionTheSecondIsTold() {
        Meeting meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));
        done(changing.postpone(new Order(meeting.id(), 1, "Mưa lũ"), SECRETARY_CALLS));

        Answer<Meeting> second = changing.cancel(new Order(meeting.id(), 1, "Hết việc"), CHAIR_CALLS);

        assertThat(code(second)).isEqualTo("STALE_VERSION");
        assertThat(calendar.find(meeting.id()).orElseThrow().status()).isEqualTo(Status.POSTPONED);
    }

    @Test
    void whoOnlySeesAMeetingDoesNotChangeIt() {
        Meeting meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));
        Caller stranger = caller(new PersonId("p-stranger"), new RoleInUnit(Role.SECRETARY, NA_SANG, null));

        assertThat(code(changing.cancel(new Order(meeting.id(), 1, "Vì tôi muốn"), SITE_CALLS)))
                .isEqualTo("NOT_ALLOWED");
        assertThat(code(changing.cancel(new Order(meeting.id(), 1, "Vì tôi muốn"), stranger)))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aPostponedMeetingFreesItsTimeAndTakesItAgainWhenItIsMovedBack() {
        Meeting meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));
        done(changing.postpone(new Order(meeting.id(), 1, "Mưa lũ"), SECRETARY_CALLS));
        done(meetings.schedule(wanted("Họp khác", "08:00", "10:00", null), SECRETARY_CALLS));

        Answer<Meeting> back = changing.reschedule(
                new Order(meeting.id(), 2, "Hết mưa"),
                at("2026-11-26T09:00"),
                at("2026-11-26T11:00"),
                null,
                SECRETARY_CALLS);
        Answer<Meeting> later = changing.reschedule(
                new Order(meeting.id(), 2, "Hết mưa"),
                at("2026-11-26T10:00"),
                at("2026-11-26T12:00"),
                null,
                SECRETARY_CALLS);

        assertThat(code(back)).isEqualTo("OVERLAP");
        assertThat(done(later).status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void aMeetingMovesByAQuarterOfAnHourWithoutMeetingItself() {
        Meeting meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));

        assertThat(code(changing.reschedule(
                        new Order(meeting.id(), 1, "Chờ đại biểu"),
                        at("2026-11-26T08:15"),
                        at("2026-11-26T10:15"),
                        null,
                        SECRETARY_CALLS)))
                .isEqualTo("accepted");
    }

    @Test
    void thePlanOfAPostponedMeetingMayBeRewrittenWhoeverIsTakenAtItsOldTime() {
        Meeting meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));
        done(changing.postpone(new Order(meeting.id(), 1, "Mưa lũ"), SECRETARY_CALLS));
        done(meetings.schedule(wanted("Họp khác", "08:00", "10:00", null), SECRETARY_CALLS));

        Meeting rewritten = done(changing.change(new Order(meeting.id(), 2, "Sửa chữ"), draft(), SECRETARY_CALLS));

        assertThat(rewritten.status()).isEqualTo(Status.POSTPONED);
    }

    @Test
    void aSecretaryOfTheMeetingMayEditItWithoutTheRightToChooseItsChair() {
        Caller onlySecretary = caller(COMMUNE_HEAD, new RoleInUnit(Role.SECRETARY, MUONG_NHE, null));
        Meeting meeting = done(meetings.schedule(by(CHAIR, "Chương trình"), SECRETARY_CALLS));

        assertThat(code(changing.change(
                        new Order(meeting.id(), 1, "Sửa"), by(CHAIR, "Chương trình mới"), onlySecretary)))
                .isEqualTo("accepted");
        assertThat(code(changing.change(new Order(meeting.id(), 2, "Sửa"), by(VICE, "Chương trình"), onlySecretary)))
                .isEqualTo("CHAIR_NOT_YOURS");
    }

    @Test
    void aMeetingIsNotMovedToADayOnWhichASiteNoLongerStands() {
        Meeting meeting = done(meetings.schedule(
                new Draft(
                        "Sớm hơn",
                        MeetingKind.BRIEFING,
                        false,
                        CHAIR,
                        SECRETARY,
                        at("2026-11-25T08:00"),
                        at("2026-11-25T10:00"),
                        HUB,
                        List.of(DC_CLOSED),
                        List.of(),
                        null),
                SECRETARY_CALLS));

        assertThat(code(changing.reschedule(
                        new Order(meeting.id(), 1, "Lùi một ngày"),
                        at("2026-11-26T08:00"),
                        at("2026-11-26T10:00"),
                        null,
                        SECRETARY_CALLS)))
                .isEqualTo("SITE_NOT_VALID");
    }

    @Test
    void aSiteAnswersForItselfAndAgainAndAllOfItIsKept() {
        Meeting meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));
        var no = new ReplyDraft(false, null, List.of(), "Chống lụt");
        var yes = new ReplyDraft(true, 7, List.of(), null);

        done(replying.reply(meeting.id(), DC_MUONG_NHE, no, SITE_CALLS));
        Reply last = done(replying.reply(meeting.id(), DC_MUONG_NHE, yes, SITE_CALLS));

        assertThat(code(replying.reply(meeting.id(), DC_SIN_THAU, yes, SITE_CALLS)))
                .isEqualTo("NOT_ALLOWED");
        assertThat(code(replying.reply(meeting.id(), DC_NA_SANG, yes, SITE_CALLS)))
                .isEqualTo("NOT_FOUND");
        assertThat(calendar.replies(meeting.id())).extracting(Reply::attending).containsExactly(false, true);
        assertThat(calendar.lastReplies(List.of(meeting.id())).get(meeting.id()))
                .containsValue(last);
    }

    @Test
    void aChangeOfTheVenueIsToldInWords() {
        Meeting meeting = done(meetings.schedule(held(VenueDraft.USUAL), SECRETARY_CALLS));
        var unit = new VenueDraft(
                VenueKind.EXTERNAL,
                false,
                List.of(new VenueDraft.Entry("Từ mạng TSLCD", "10.20.30.40##1234")),
                List.of(new VenueDraft.Entry(null, "0215 3 825 409")),
                null,
                List.of());

        done(changing.change(new Order(meeting.id(), 1, "Qua Viettel"), held(unit), SECRETARY_CALLS));

        assertThat(calendar.history(meeting.id()).get(1).changes())
                .containsOnlyKeys("venue", "dialStrings", "helpLines")
                .containsEntry("venue", new Change(List.of("ONLINE"), List.of("EXTERNAL")))
                .containsEntry("dialStrings", new Change(List.of(), List.of("Từ mạng TSLCD: 10.20.30.40##1234")))
                .containsEntry("helpLines", new Change(List.of(), List.of("0215 3 825 409")));
    }

    @Test
    void whatAPointSaysOfItselfIsAChangeToo() {
        Meeting meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));
        Draft usual = draft();
        var noted = new PointDraft(
                "Tình hình kinh tế - xã hội", "Sở Tài chính", 30, null, false, null, null, "Đọc tóm tắt", List.of());
        var other = new Draft(
                usual.title(),
                usual.kind(),
                false,
                usual.chair(),
                usual.secretary(),
                usual.start(),
                usual.end(),
                usual.hub(),
                usual.sites(),
                List.of(noted),
                null);

        done(changing.change(new Order(meeting.id(), 1, "Thêm ghi chú"), other, SECRETARY_CALLS));

        assertThat(calendar.history(meeting.id()).get(1).changes())
                .containsOnly(Map.entry("agendaDetails", new Change(List.of(), List.of("Tình hình kinh tế - xã hội"))));
    }

    @Test
    void openingAndClosingAreToldOnceHoweverOftenTheyAreSaid() {
        Meeting meeting = done(meetings.schedule(draft(), SECRETARY_CALLS));

        meetings.opened(meeting.id(), at("2026-11-26T08:02"));
        meetings.opened(meeting.id(), at("2026-11-26T08:03"));
        meetings.closed(meeting.id(), at("2026-11-26T09:50"));
        meetings.closed(meeting.id(), at("2026-11-26T09:51"));

        assertThat(calendar.history(meeting.id()))
                .extracting(HistoryEntry::what)
                .containsExactly(HistoryEntry.What.CREATED, HistoryEntry.What.OPENED, HistoryEntry.What.CLOSED);
        assertThat(told.changes()).hasSize(3);
    }

    private static Draft held(VenueDraft venue) {
        Draft usual = draft();
        return new Draft(
                usual.title(),
                usual.kind(),
                usual.unscheduled(),
                usual.chair(),
                usual.secretary(),
                usual.start(),
                usual.end(),
                usual.hub(),
                usual.sites(),
                usual.agenda(),
                usual.overlapReason(),
                venue,
                List.of());
    }

    private static Draft wanted(String title, String from, String to, @Nullable String overlapReason) {
        return new Draft(
                title,
                MeetingKind.THEMATIC,
                true,
                CHAIR,
                SECRETARY,
                slot(from, to).start(),
                slot(from, to).end(),
                HUB,
                List.of(DC_MUONG_NHE),
                List.of(),
                overlapReason);
    }

    private static Draft of(PersonId chair, PersonId secretary, SiteId site) {
        return new Draft(
                "Họp xã",
                MeetingKind.BRIEFING,
                false,
                chair,
                secretary,
                slot("08:00", "09:00").start(),
                slot("08:00", "09:00").end(),
                HUB,
                List.of(site),
                List.of(),
                null);
    }

    private static Draft by(PersonId chair, String title) {
        return new Draft(
                title,
                MeetingKind.BRIEFING,
                false,
                chair,
                COMMUNE_HEAD,
                slot("08:00", "09:00").start(),
                slot("08:00", "09:00").end(),
                HUB,
                List.of(DC_MUONG_NHE),
                List.of(),
                null);
    }

    private static Draft of(PersonId chair, PersonId secretary, SiteId site, String from) {
        return new Draft(
                "Họp xã",
                MeetingKind.BRIEFING,
                false,
                chair,
                secretary,
                slot(from, "18:00").start(),
                slot(from, "18:00").end(),
                site,
                List.of(DC_SIN_THAU),
                List.of(),
                null);
    }

    private static ShortageNotice shortage(Answer<Meeting> refused) {
        return refused.fold(
                meeting -> null, refusal -> (ShortageNotice) refusal.details().get("shortage"));
    }

    @SuppressWarnings("unchecked")
    private static List<OverlapNotice> notices(Answer<Meeting> refused) {
        return refused.fold(meeting -> List.of(), refusal ->
                (List<OverlapNotice>) refusal.details().get("overlaps"));
    }
}
