package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.CHAIR;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_NA_SANG;
import static vn.diemcau.schedule.Samples.HUB;
import static vn.diemcau.schedule.Samples.SECRETARY;
import static vn.diemcau.schedule.Samples.VICE;
import static vn.diemcau.schedule.Samples.meeting;
import static vn.diemcau.schedule.Samples.plan;
import static vn.diemcau.schedule.Samples.slot;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

class OverlapTest {

    private static final PersonId NOBODY_ELSE = new PersonId("p-other");

    @Test
    void chairSecretaryAndSitesAreEachNamed() {
        var claim = new Claim(
                null,
                slot("09:00", "11:00"),
                CHAIR,
                SECRETARY,
                Set.of(),
                List.of(HUB, DC_MUONG_NHE, DC_NA_SANG),
                Venue.USUAL);

        assertThat(Overlap.of(claim, List.of(meeting())))
                .extracting(overlap -> overlap.what() + " " + overlap.id())
                .containsExactly("CHAIR p-chair", "SECRETARY p-secretary", "SITE dc-hub", "SITE dc-03160");
    }

    @Test
    void aPersonIsTakenInWhateverPartOfTheOtherMeeting() {
        var claim = new Claim(null, slot("09:00", "11:00"), SECRETARY, NOBODY_ELSE, Set.of(), List.of(), Venue.USUAL);

        assertThat(Overlap.of(claim, List.of(meeting())))
                .extracting(overlap -> overlap.what() + " " + overlap.id())
                .containsExactly("CHAIR p-secretary");
    }

    @Test
    void whoChairsAndKeepsTheRollInOneIsNamedOnce() {
        var claim = new Claim(null, slot("09:00", "11:00"), CHAIR, CHAIR, Set.of(), List.of(), Venue.USUAL);

        assertThat(Overlap.of(claim, List.of(meeting()))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "06:00, 08:00, false",
        "06:00, 08:01, true",
        "08:00, 10:00, true",
        "08:30, 09:00, true",
        "07:00, 11:00, true",
        "09:59, 12:00, true",
        "10:00, 12:00, false"
    })
    void timesAreHalfOpen(String from, String to, boolean taken) {
        var claim = new Claim(null, slot(from, to), CHAIR, null, Set.of(), List.of(), Venue.USUAL);

        assertThat(!Overlap.of(claim, List.of(meeting())).isEmpty()).isEqualTo(taken);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void onlyProposedPlannedAndRunningMeetingsTakeAnybody(Status status) {
        var other = new Meeting(new MeetingId("m-2"), plan(), status, Samples.BY, 1, Samples.NOW);

        assertThat(Overlap.of(Claim.of(null, plan()), List.of(other)).isEmpty())
                .isEqualTo(!Set.of(Status.PROPOSED, Status.APPROVED, Status.PLANNED, Status.RUNNING)
                        .contains(status));
    }

    @Test
    void aMeetingIsNoRivalOfItself() {
        assertThat(Overlap.of(Claim.of(meeting().id(), plan()), List.of(meeting())))
                .isEmpty();
    }

    @Test
    void meetingsWithNobodyInCommonGoOnSideBySide() {
        var claim = new Claim(
                null,
                slot("08:00", "10:00"),
                VICE,
                NOBODY_ELSE,
                Set.of(),
                List.of(DC_NA_SANG, new SiteId("dc-x")),
                Venue.USUAL);

        assertThat(Overlap.of(claim, List.of(meeting()))).isEmpty();
    }

    @Test
    void aDraftWithoutATimeTakesNobody() {
        Draft timeless =
                new Draft(null, null, false, CHAIR, SECRETARY, null, null, HUB, List.of(DC_MUONG_NHE), List.of(), null);

        assertThat(Claim.of(null, timeless)).isEmpty();
    }
}
