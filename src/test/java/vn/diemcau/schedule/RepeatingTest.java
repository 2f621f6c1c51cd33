package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.MeetingTest.code;
import static vn.diemcau.schedule.MeetingTest.done;
import static vn.diemcau.schedule.Samples.CHAIR_CALLS;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.DC_CLOSED;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.HUB;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.SECRETARY_CALLS;
import static vn.diemcau.schedule.Samples.SITE_CALLS;
import static vn.diemcau.schedule.Samples.ZONE;
import static vn.diemcau.schedule.Samples.at;
import static vn.diemcau.schedule.Samples.directory;
import static vn.diemcau.schedule.Samples.draft;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.law.WorkingCalendar;
import vn.diemcau.law.WorkingWeek;
import vn.diemcau.schedule.Changing.Order;
import vn.diemcau.schedule.series.DaysOff;
import vn.diemcau.schedule.series.MemorySeriesStore;
import vn.diemcau.schedule.series.Repeating;
import vn.diemcau.schedule.series.RuleText;
import vn.diemcau.schedule.series.Scope;
import vn.diemcau.schedule.series.Series;
import vn.diemcau.schedule.series.SeriesChange;
import vn.diemcau.schedule.series.Sweeping;
import vn.diemcau.schedule.series.Timetable;
import vn.diemcau.schedule.series.Together;

/** Series over a calendar in memory: made together, changed together, each meeting its own. */
class RepeatingTest {

    private final MemoryCalendar calendar = new MemoryCalendar();
    private final Told told = new Told();
    private final AtomicInteger numbers = new AtomicInteger();
    private final MemoryFacilities facilities = new MemoryFacilities();
    private final Planning planning =
            new Planning(directory(), calendar, facilities, new MemoryStock(), Samples.IN_TIME, CLOCK);
    private final Pen pen = new Pen(calendar, directory(), facilities, told, CLOCK);
    private final Meetings meetings =
            new Meetings(calendar, planning, directory(), pen, plan -> false, this::number, CLOCK);
    private final Changing changing = new Changing(planning, pen, CLOCK);
    private final Together together =
            new Together(calendar, planning, directory(), pen, plan -> false, this::number, CLOCK);
    private final MemorySeriesStore store = new MemorySeriesStore();
    private final Repeating repeating = new Repeating(
            planning,
            meetings,
            together,
            store,
            (chair, caller, day) -> new WorkingCalendar(any -> Optional.empty(), WorkingWeek.USUAL),
            this::number,
            CLOCK);
    private final Sweeping sweeping = new Sweeping(calendar, meetings, together, store, repeating, CLOCK);

    private String number() {
        return "m-" + numbers.incrementAndGet();
    }

    @Test
    void everyOccurrenceIsAMeetingOfItsOwn() {
        Series series = issued("FREQ=WEEKLY;COUNT=3");

        assertThat(series.occurrences())
                .extracting(each -> meeting(each.meeting()).plan().slot().start())
                .containsExactly(at("2026-11-26T08:00"), at("2026-12-03T08:00"), at("2026-12-10T08:00"));
        assertThat(series.occurrences()).allSatisfy(each -> {
            assertThat(meeting(each.meeting()).status()).isEqualTo(Status.PLANNED);
            assertThat(calendar.history(each.meeting())).hasSize(1);
        });
        assertThat(told.changes()).hasSize(3);
    }

    @Test
    void allBearTheMomentOfTheOneActThatMadeThem() {
        Series series = issued("FREQ=WEEKLY;COUNT=3");

        assertThat(series.occurrences())
                .extracting(each -> meeting(each.meeting()).issued())
                .containsOnly(NOW);
    }

    @Test
    void whenOneCannotBeNoneIsMadeAndNobodyIsTold() {
        done(meetings.schedule(draft().at(on("2026-12-03")), SECRETARY_CALLS));
        int before = told.changes().size();

        Answer<Series> answer = begin("FREQ=WEEKLY;COUNT=3", draft());

        assertThat(code(answer)).isEqualTo("OCCURRENCES_REFUSED");
        assertThat(days(answer)).containsExactly("2026-12-03 OVERLAP");
        assertThat(calendar.during(new Slot(at("2026-11-01T00:00"), at("2026-12-31T00:00"))))
                .hasSize(1);
        assertThat(told.changes()).hasSize(before);
    }

    @Test
    void whatIsWrongWithEveryOneIsWrongWithTheSeries() {
        assertThat(code(begin("FREQ=WEEKLY;COUNT=2", sites(DC_MUONG_NHE, DC_CLOSED))))
                .isEqualTo("SITE_NOT_VALID");
    }

    @Test
    void whoMayNotConveneMakesNoSeries() {
        assertThat(code(repeating.begin(
                        draft(),
                        timetable("FREQ=WEEKLY;COUNT=3"),
                        (each, then) -> each.schedule(then, SITE_CALLS),
                        SITE_CALLS)))
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void theyGoThroughTheOfficeInOneActEach() {
        Series series = done(repeating.begin(
                draft(),
                timetable("FREQ=WEEKLY;COUNT=3"),
                (each, draft) -> each.draft(draft, SECRETARY_CALLS),
                SECRETARY_CALLS));
        MeetingId second = series.occurrences().get(1).meeting();

        done(sweeping.step(order(second), Scope.ALL, Preparing::propose, SECRETARY_CALLS));
        assertThat(code(sweeping.step(order(second), Scope.ALL, Preparing::approve, SECRETARY_CALLS)))
                .isEqualTo("NOT_ALLOWED");
        done(sweeping.step(order(second), Scope.ALL, Preparing::approve, CHAIR_CALLS));
        SeriesChange issued = done(sweeping.step(order(second), Scope.FOLLOWING, Preparing::issue, SECRETARY_CALLS));

        assertThat(issued.changed()).isEqualTo(2);
        assertThat(statuses(series)).containsExactly(Status.APPROVED, Status.PLANNED, Status.PLANNED);
    }

    @Test
    void aChangeReachesTheFollowingOnesAndLeavesTheEarlierAsTheyWere() {
        Series series = issued("FREQ=WEEKLY;COUNT=3");
        MeetingId second = series.occurrences().get(1).meeting();

        SeriesChange changed =
                done(sweeping.change(order(second), titled(second, "Mở rộng"), Scope.FOLLOWING, SECRETARY_CALLS));

        assertThat(changed.changed()).isEqualTo(2);
        assertThat(each(series, meeting -> meeting.plan().title()))
                .containsExactly("Giao ban tháng 11", "Mở rộng", "Mở rộng");
    }

    @Test
    void onlyWhatIsChangedInTheChosenOneIsChangedInTheOthers() {
        Series series = issued("FREQ=WEEKLY;COUNT=3");
        MeetingId first = series.occurrences().get(0).meeting();
        MeetingId third = series.occurrences().get(2).meeting();
        done(changing.change(order(third), titled(third, "Tổng kết"), SECRETARY_CALLS));

        Draft wider = sites(DC_MUONG_NHE);
        done(sweeping.change(order(first), wider, Scope.ALL, SECRETARY_CALLS));

        assertThat(each(series, meeting -> meeting.plan().title()))
                .containsExactly("Giao ban tháng 11", "Giao ban tháng 11", "Tổng kết");
        assertThat(each(series, meeting -> meeting.plan().sites())).containsOnly(List.of(DC_MUONG_NHE));
    }

    @Test
    void oneThatWasMovedOnItsOwnKeepsItsTimeAndSaysSo() {
        Series series = issued("FREQ=WEEKLY;COUNT=3");
        MeetingId first = series.occurrences().get(0).meeting();
        MeetingId second = series.occurrences().get(1).meeting();
        done(changing.reschedule(order(second), at("2026-12-04T14:00"), at("2026-12-04T16:00"), null, SECRETARY_CALLS));

        SeriesChange changed = done(sweeping.change(
                order(first),
                draft().at(new Slot(at("2026-11-26T09:00"), at("2026-11-26T10:30"))),
                Scope.ALL,
                SECRETARY_CALLS));

        assertThat(changed.ownTime()).extracting(Meeting::id).containsExactly(second);
        assertThat(each(series, meeting -> meeting.plan().slot().start()))
                .containsExactly(at("2026-11-26T09:00"), at("2026-12-04T14:00"), at("2026-12-10T09:00"));
        assertThat(each(series, meeting -> meeting.plan().slot().end())).last().isEqualTo(at("2026-12-10T10:30"));
    }

    @Test
    void afterTheirTimeMovedTogetherTheyCanBeMovedTogetherAgain() {
        Series series = issued("FREQ=WEEKLY;COUNT=2");
        MeetingId first = series.occurrences().get(0).meeting();
        for (String hour : List.of("09:00", "10:00")) {
            Slot slot = new Slot(at("2026-11-26T" + hour), at("2026-11-26T11:00"));
            SeriesChange moved = done(sweeping.change(order(first), draft().at(slot), Scope.ALL, SECRETARY_CALLS));
            assertThat(moved.ownTime()).isEmpty();
        }
        assertThat(each(series, meeting -> meeting.plan().slot().start()))
                .containsExactly(at("2026-11-26T10:00"), at("2026-12-03T10:00"));
    }

    @Test
    void severalCannotBeMovedToOneDay() {
        MeetingId first = issued("FREQ=WEEKLY;COUNT=2").occurrences().get(0).meeting();

        assertThat(code(sweeping.change(order(first), draft().at(on("2026-11-27")), Scope.ALL, SECRETARY_CALLS)))
                .isEqualTo("ONE_DAY_FOR_ONE");
    }

    @Test
    void whatIsRefusedForOneIsDoneToNone() {
        Series series = issued("FREQ=WEEKLY;COUNT=3");
        MeetingId first = series.occurrences().get(0).meeting();
        done(meetings.schedule(draft().at(new Slot(at("2026-12-10T14:00"), at("2026-12-10T15:00"))), SECRETARY_CALLS));

        Answer<SeriesChange> answer = sweeping.change(
                order(first),
                draft().at(new Slot(at("2026-11-26T14:00"), at("2026-11-26T16:00"))),
                Scope.ALL,
                SECRETARY_CALLS);

        assertThat(days(answer)).containsExactly("2026-12-10 OVERLAP");
        assertThat(each(series, Meeting::version)).containsOnly(1);
    }

    @Test
    void thoseToComeAreCancelledAndWhatWasCancelledBeforeStaysAsItWas() {
        Series series = issued("FREQ=WEEKLY;COUNT=4");
        MeetingId second = series.occurrences().get(1).meeting();
        done(changing.cancel(order(series.occurrences().get(3).meeting()), SECRETARY_CALLS));

        SeriesChange cancelled = done(sweeping.cancel(order(second), Scope.FOLLOWING, SECRETARY_CALLS));

        assertThat(cancelled.changed()).isEqualTo(2);
        assertThat(statuses(series))
                .containsExactly(Status.PLANNED, Status.CANCELLED, Status.CANCELLED, Status.CANCELLED);
    }

    @Test
    void aSeriesNeedsAReasonLikeOneMeeting() {
        MeetingId first = issued("FREQ=WEEKLY;COUNT=2").occurrences().get(0).meeting();

        assertThat(code(sweeping.cancel(new Order(first, 1, " "), Scope.ALL, SECRETARY_CALLS)))
                .isEqualTo("REASON_NEEDED");
        assertThat(code(sweeping.cancel(new Order(first, 7, "Bão"), Scope.ALL, SECRETARY_CALLS)))
                .isEqualTo("STALE_VERSION");
        assertThat(code(sweeping.cancel(order(first), Scope.ALL, SITE_CALLS))).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void aMeetingAloneIsNoSeries() {
        Meeting alone = done(meetings.schedule(draft(), SECRETARY_CALLS));

        assertThat(code(sweeping.cancel(order(alone.id()), Scope.ALL, SECRETARY_CALLS)))
                .isEqualTo("NOT_IN_A_SERIES");
    }

    @Test
    void aSeriesGoesOnLikeItsLastMeeting() {
        Series series = issued("FREQ=WEEKLY;COUNT=2");
        MeetingId last = series.occurrences().get(1).meeting();
        done(changing.change(order(last), titled(last, "Giao ban quý"), SECRETARY_CALLS));

        Series longer = done(sweeping.goOn(
                last,
                LocalDate.of(2026, 12, 17),
                (each, draft) -> each.schedule(draft, SECRETARY_CALLS),
                SECRETARY_CALLS));

        assertThat(each(longer, meeting -> meeting.plan().title()))
                .containsExactly("Giao ban tháng 11", "Giao ban quý", "Giao ban quý", "Giao ban quý");
        assertThat(code(sweeping.goOn(
                        last,
                        LocalDate.of(2026, 12, 10),
                        (each, draft) -> each.schedule(draft, SECRETARY_CALLS),
                        SECRETARY_CALLS)))
                .isEqualTo("NO_DAY_LEFT");
    }

    private Series issued(String rule) {
        return done(begin(rule, draft()));
    }

    private Answer<Series> begin(String rule, Draft draft) {
        return repeating.begin(
                draft, timetable(rule), (each, then) -> each.schedule(then, SECRETARY_CALLS), SECRETARY_CALLS);
    }

    private static Timetable timetable(String rule) {
        return new Timetable(done(RuleText.read(rule)), Set.of(), Set.of(), DaysOff.SKIP);
    }

    private Order order(MeetingId id) {
        return new Order(id, meeting(id).version(), "Thay đổi kế hoạch");
    }

    private Meeting meeting(MeetingId id) {
        return calendar.find(id).orElseThrow();
    }

    private List<Status> statuses(Series series) {
        return each(series, Meeting::status);
    }

    private <T> List<T> each(Series series, Function<Meeting, T> of) {
        return series.occurrences().stream()
                .map(each -> of.apply(meeting(each.meeting())))
                .toList();
    }

    private static Slot on(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Slot(
                date.atTime(LocalTime.of(8, 0)).atZone(ZONE).toInstant(),
                date.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant());
    }

    private Draft titled(MeetingId id, String title) {
        Draft like = draft().at(meeting(id).plan().slot());
        return new Draft(
                title,
                like.kind(),
                false,
                like.chair(),
                like.secretary(),
                like.start(),
                like.end(),
                HUB,
                like.sites(),
                like.agenda(),
                null);
    }

    private static Draft sites(SiteId... sites) {
        Draft like = draft();
        return new Draft(
                like.title(),
                like.kind(),
                false,
                like.chair(),
                like.secretary(),
                like.start(),
                like.end(),
                HUB,
                List.of(sites),
                like.agenda(),
                null);
    }

    @SuppressWarnings("unchecked")
    private static List<String> days(Answer<?> answer) {
        return answer.fold(
                value -> List.of(),
                refusal -> ((List<Map<String, Object>>) refusal.details().getOrDefault("days", List.of()))
                        .stream()
                                .map(day -> day.get("day") + " " + day.get("code"))
                                .toList());
    }
}
