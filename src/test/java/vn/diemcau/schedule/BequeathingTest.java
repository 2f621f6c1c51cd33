package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.BY;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_NA_SANG;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;
import static vn.diemcau.schedule.Samples.HUB;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.directory;
import static vn.diemcau.schedule.Samples.meeting;
import static vn.diemcau.schedule.Samples.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;

/** A meeting whose units give way to others: what is written, and who hears of it. */
class BequeathingTest {

    private static final MeetingId ID = new MeetingId("m-1");

    private final MemoryCalendar calendar = new MemoryCalendar();
    private final MemoryFacilities facilities = new MemoryFacilities();
    private final Told told = new Told();
    private final Planning planning =
            new Planning(directory(), calendar, facilities, new MemoryStock(), Samples.IN_TIME, CLOCK);
    private final Bequeathing bequeathing =
            new Bequeathing(planning, new Pen(calendar, directory(), facilities, told, CLOCK));

    @Test
    void thoseWhoLeaveAndThoseWhoFollowHearOfIt() {
        keep(Meeting.scheduled(ID, plan(), BY, NOW));

        assertThat(bequeathing.bequeath(ID, BequeathingTest::toNaSang, NOW)).isTrue();

        Meeting after = calendar.find(ID).orElseThrow();
        assertThat(after.plan().sites()).containsExactly(DC_NA_SANG, DC_SIN_THAU);
        assertThat(after.status()).isEqualTo(Status.PLANNED);
        assertThat(calendar.history(ID).get(1).by()).isNull();
        assertThat(told.changes().get(0).sites()).containsExactlyInAnyOrder(HUB, DC_MUONG_NHE, DC_SIN_THAU, DC_NA_SANG);
    }

    @Test
    void ofAMeetingInPreparationOnlyItsOfficeHears() {
        keep(Meeting.drafted(ID, plan(), BY, NOW));

        assertThat(bequeathing.bequeath(ID, BequeathingTest::toNaSang, NOW)).isTrue();

        assertThat(told.changes().get(0).sites()).containsExactly(HUB);
    }

    @Test
    void whereNobodyHasToFollowNothingIsWrittenOrTold() {
        keep(Meeting.scheduled(ID, plan(), BY, NOW));

        assertThat(bequeathing.bequeath(ID, Meeting::plan, NOW)).isFalse();

        assertThat(calendar.find(ID)).contains(meeting("m-1", plan()));
        assertThat(told.changes()).isEmpty();
    }

    @Test
    void aMeetingThatWasHeldKeepsThoseWhoWereThere() {
        keep(new Revision(
                new Meeting(ID, plan(), Status.ENDED, BY, 1, NOW),
                Meeting.scheduled(ID, plan(), BY, NOW).entry()));

        assertThat(bequeathing.bequeath(ID, BequeathingTest::toNaSang, NOW)).isFalse();
    }

    private static Plan toNaSang(Meeting meeting) {
        return meeting.plan()
                .with(List.of(DC_NA_SANG, DC_SIN_THAU), meeting.plan().agenda(), List.of());
    }

    private void keep(Revision revision) {
        calendar.alone(() -> {
            calendar.add(revision);
            return revision;
        });
    }
}
