package vn.diemcau.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.diemcau.record.Journals.HUB;
import static vn.diemcau.record.Journals.MUONG_NHE;
import static vn.diemcau.record.Journals.SECRETARY;
import static vn.diemcau.record.Journals.SIN_THAU;
import static vn.diemcau.record.Journals.at;
import static vn.diemcau.record.Journals.convened;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.live.core.Convened;
import vn.diemcau.live.core.MeetingClosed;
import vn.diemcau.live.core.Opened;
import vn.diemcau.live.core.Recovered;
import vn.diemcau.live.core.Roll;
import vn.diemcau.live.core.RollCallAnswered;
import vn.diemcau.live.core.RollCallCorrected;
import vn.diemcau.live.core.SiteConnected;
import vn.diemcau.live.core.SiteLeft;
import vn.diemcau.live.core.SiteLost;
import vn.diemcau.live.core.SiteWeakened;
import vn.diemcau.record.Attendance.Invited;

class AttendanceTest {

    private static final Punctuality FIVE_MINUTES = new Punctuality(Duration.ofMinutes(5), Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({
        "07:45, 10:00, PRESENT",
        "08:05, 10:00, PRESENT",
        "08:06, 10:00, LATE",
        "08:00, 09:55, PRESENT",
        "08:00, 09:54, LEFT_EARLY",
        "08:30, 09:00, LATE",
        "07:00, 07:59, ABSENT",
        "07:00, 08:00, ABSENT",
        "10:00, 10:30, ABSENT"
    })
    void theClockTellsHowASiteTookPart(String from, String to, AttendanceStatus status) {
        var journal = convened();
        boolean beforeOpening = from.compareTo("08:00") <= 0;
        if (beforeOpening) {
            journal.then(from, new SiteConnected(MUONG_NHE, 7, null));
        }
        if (to.compareTo("08:00") <= 0) {
            journal.then(to, new SiteLeft(MUONG_NHE));
        }
        journal.then("08:00", new Opened());
        if (!beforeOpening && from.compareTo("10:00") < 0) {
            journal.then(from, new SiteConnected(MUONG_NHE, 7, null));
        }
        if (to.compareTo("08:00") > 0 && to.compareTo("10:00") < 0) {
            journal.then(to, new SiteLeft(MUONG_NHE));
        }
        journal.then("10:00", new MeetingClosed());

        assertThat(attendance(journal, Invited.SILENT).status()).isEqualTo(status);
    }

    @Test
    void everyIntervalIsKeptAndAWeakLineEndsOneAtTheMomentItWasLastHeard() {
        var journal = convened()
                .then("07:50", new SiteConnected(MUONG_NHE, 7, null))
                .then("08:00", new Opened())
                .then("08:30", new SiteWeakened(MUONG_NHE))
                .then("08:31", new SiteLost(MUONG_NHE))
                .then("08:40", new SiteConnected(MUONG_NHE, null, null))
                .then("09:00", new SiteWeakened(MUONG_NHE))
                .then("09:01", new SiteConnected(MUONG_NHE, null, null))
                .then("10:00", new MeetingClosed());

        Attendance attendance = attendance(journal, Invited.SILENT);

        assertThat(attendance.trace().intervals())
                .extracting(Interval::from, Interval::to)
                .containsExactly(
                        tuple(at("07:50"), at("08:30")),
                        tuple(at("08:40"), at("09:00")),
                        tuple(at("09:01"), at("10:00")));
        assertThat(attendance.connected()).isEqualTo(Duration.ofMinutes(30 + 20 + 59));
        assertThat(attendance.status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(attendance.headCount()).isEqualTo(7);
    }

    @Test
    void nobodyIsKnownToHaveBeenThereWhileTheServerWasNot() {
        var journal = convened()
                .then("07:50", new SiteConnected(MUONG_NHE, null, null))
                .then("08:00", new Opened())
                .then("08:40", new Recovered(at("08:20"), null))
                .then("08:41", new SiteConnected(MUONG_NHE, null, null))
                .then("10:00", new MeetingClosed());

        assertThat(attendance(journal, Invited.SILENT).trace().intervals())
                .containsExactly(new Interval(at("07:50"), at("08:20")), new Interval(at("08:41"), at("10:00")));
    }

    @Test
    void aServerThatWentTookOnlyTheSitesWithItThatItHeard() {
        var journal = convened()
                .then("07:50", new SiteConnected(MUONG_NHE, null, null))
                .then("08:00", new Opened())
                .then("08:40", new Recovered(at("08:20"), Set.of(Journals.HUB)))
                .then("10:00", new MeetingClosed());

        assertThat(attendance(journal, Invited.SILENT).trace().intervals())
                .containsExactly(new Interval(at("07:50"), at("10:00")));
    }

    @Test
    void whileTheMeetingGoesOnAConnectedSiteIsCountedUntilThisMoment() {
        var journal = convened().then("08:00", new Opened()).then("08:00", new SiteConnected(MUONG_NHE, 3, null));
        var traces = Traces.of(journal.entries());

        Attendance attendance = Attendance.of(traces, traces.of(MUONG_NHE), Invited.SILENT, FIVE_MINUTES, at("08:45"));

        assertThat(attendance.connected()).isEqualTo(Duration.ofMinutes(45));
        assertThat(attendance.status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(attendance.trace().intervals()).containsExactly(new Interval(at("08:00"), null));
    }

    @Test
    void whoDeclinedWithAReasonAndDidNotComeIsExcused() {
        var declined = new Invited(0, true);

        assertThat(attendance(held(), Invited.SILENT).status()).isEqualTo(AttendanceStatus.ABSENT);
        assertThat(attendance(held(), declined).status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(attendance(held(), declined).headCount()).isZero();
    }

    @Test
    void whoDeclinedAndCameAllTheSameIsPresent() {
        var journal = convened()
                .then("07:50", new SiteConnected(MUONG_NHE, 3, null))
                .then("08:00", new Opened())
                .then("10:00", new MeetingClosed());

        assertThat(attendance(journal, new Invited(0, true)).status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void theLastWordOfTheDeskOutweighsTheClock() {
        var journal = convened()
                .then("08:00", new Opened())
                .then("08:30", SECRETARY, new RollCallCorrected(MUONG_NHE, Roll.ABSENT, null, "Không liên lạc được"))
                .then("08:40", SECRETARY, new RollCallCorrected(MUONG_NHE, Roll.PRESENT, 4, "Dự qua điện thoại"))
                .then("10:00", new MeetingClosed());

        Attendance attendance = attendance(journal, Invited.SILENT);

        assertThat(attendance.status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(attendance.headCount()).isEqualTo(4);
        assertThat(attendance.trace().corrections())
                .containsExactly(
                        new Correction(at("08:30"), "Trần Thị Bình", Roll.ABSENT, null, "Không liên lạc được"),
                        new Correction(at("08:40"), "Trần Thị Bình", Roll.PRESENT, 4, "Dự qua điện thoại"));
    }

    @Test
    void theLastHeadCountHoldsWhoeverGaveIt() {
        var journal = convened()
                .then("07:50", new SiteConnected(MUONG_NHE, 3, null))
                .then("08:00", new Opened())
                .then("08:01", new RollCallAnswered(MUONG_NHE, 5))
                .then("10:00", new MeetingClosed());

        assertThat(attendance(journal, new Invited(7, false)).headCount()).isEqualTo(5);
    }

    @Test
    void aSiteThatNeverSaidHowManyHasTheNumberOfItsReply() {
        var journal = convened()
                .then("07:50", new SiteConnected(MUONG_NHE, null, null))
                .then("08:00", new Opened())
                .then("10:00", new MeetingClosed());

        assertThat(attendance(journal, new Invited(7, false)).headCount()).isEqualTo(7);
    }

    @Test
    void aChangedPlanKeepsWhatIsKnownOfTheSitesThatStay() {
        var journal = convened()
                .then("07:40", new SiteConnected(MUONG_NHE, 3, null))
                .then(
                        "07:50",
                        new Convened(
                                Journals.CONVENED.title(),
                                Journals.CONVENED.chair(),
                                null,
                                Journals.CONVENED.sites().subList(0, 2),
                                List.of()));

        var traces = Traces.of(journal.entries());

        assertThat(traces.sites()).containsOnlyKeys(HUB, MUONG_NHE);
        assertThat(traces.of(MUONG_NHE).isConnected()).isTrue();
        assertThat(traces.of(SIN_THAU).intervals()).isEmpty();
    }

    private static Journals held() {
        return convened().then("08:00", new Opened()).then("10:00", new MeetingClosed());
    }

    private static Attendance attendance(Journals journal, Invited reply) {
        var traces = Traces.of(journal.entries());
        return Attendance.of(traces, traces.of(MUONG_NHE), reply, FIVE_MINUTES, at("12:00"));
    }
}
