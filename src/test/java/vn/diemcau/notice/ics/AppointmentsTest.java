package vn.diemcau.notice.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.notice.ics.Appointment.Standing;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.Status;

class AppointmentsTest {

    private final Appointments vietnamese = in(Wording.VIETNAMESE);

    @Test
    void aMeetingSaysWhereTheReaderGoesAndWhatIsTreated() {
        Appointment seen = vietnamese.of(Samples.meeting(), Samples.NOW, Samples.DC_MUONG_NHE);

        assertThat(seen.title()).isEqualTo("Giao ban tháng 11");
        assertThat(seen.location()).isEqualTo("Điểm cầu dc-03160 (Họp trực tuyến)");
        assertThat(seen.page()).hasToString("https://hop.vn/cuoc-hop/m-1");
        assertThat(seen.categories()).containsExactly("Giao ban");
        assertThat(seen.description().lines())
                .containsExactly(
                        "Chủ trì: Người p-chair - Chức vụ",
                        "Điểm cầu trung tâm: Điểm cầu dc-hub",
                        "Điểm cầu của đơn vị: Điểm cầu dc-03160",
                        "Số điểm cầu: 3",
                        "Nội dung:",
                        "1. Tình hình kinh tế - xã hội (30 phút)");
    }

    @Test
    void whoHasNoSiteGoesToTheHub() {
        assertThat(vietnamese.of(Samples.meeting(), Samples.NOW, null).location())
                .isEqualTo("Điểm cầu dc-hub (Họp trực tuyến)");
    }

    @Test
    void itCanBeReadInEnglish() {
        Appointment seen = in(Wording.ENGLISH).of(Samples.meeting(), Samples.NOW, null);

        assertThat(seen.categories()).containsExactly("Briefing");
        assertThat(seen.description()).contains("Chair: Người p-chair").contains("(30 min)");
    }

    @Test
    void aMeetingThatWasPutOffLeavesTheCalendarUntilItHasATime() {
        assertThat(vietnamese.of(standing(Status.POSTPONED), Samples.NOW, null))
                .returns(Standing.CANCELLED, Appointment::standing)
                .returns("HOÃN: Giao ban tháng 11", Appointment::title);
        assertThat(vietnamese.of(standing(Status.CANCELLED), Samples.NOW, null))
                .returns(Standing.CANCELLED, Appointment::standing)
                .returns("HỦY: Giao ban tháng 11", Appointment::title);
        assertThat(List.of(Status.PLANNED, Status.RUNNING, Status.ENDED))
                .allSatisfy(status -> assertThat(vietnamese.of(standing(status), Samples.NOW, null))
                        .returns(Standing.CONFIRMED, Appointment::standing));
    }

    @Test
    void theSequenceRisesWithEveryDeed() {
        Meeting first = Samples.meeting();
        Meeting next = new Meeting(
                first.id(), first.plan(), first.status(), first.creator(), first.version() + 1, Samples.NOW);

        assertThat(vietnamese.of(next, Samples.NOW, null).sequence())
                .isGreaterThan(vietnamese.of(first, Samples.NOW, null).sequence());
    }

    @Test
    void theNameOfAMeetingLeadsBackToIt() {
        var id = new MeetingId("0198-abc");

        assertThat(Appointments.meeting(Appointments.uid(id))).contains(id);
        assertThat(List.of("", "@diemcau", "x@google.com", "../../etc@diemcau", "a".repeat(40) + "@diemcau"))
                .allSatisfy(uid -> assertThat(Appointments.meeting(uid)).isEmpty());
    }

    @Test
    void everyKindOfMeetingHasAWord() {
        assertThat(List.of(Wording.VIETNAMESE, Wording.ENGLISH))
                .allSatisfy(wording ->
                        assertThat(wording.kinds()).containsOnlyKeys(vn.diemcau.schedule.MeetingKind.values()));
    }

    private static Meeting standing(Status status) {
        Meeting meeting = Samples.meeting();
        return new Meeting(meeting.id(), meeting.plan(), status, meeting.creator(), meeting.version(), Samples.NOW);
    }

    private static Appointments in(Wording wording) {
        return new Appointments(Samples.directory(), URI.create("https://hop.vn/"), wording);
    }
}
