package vn.diemcau.notice.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.BY;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.NOW;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.law.Light;
import vn.diemcau.schedule.Author;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.HistoryEntry.What;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.Wishes;

class OfficeTidingsTest {

    @Test
    void aProposalIsToldToThoseWhoMayApproveIt() {
        assertThat(told(Status.PROPOSED, entry(What.PROPOSED, null)))
                .containsExactly(new OfficeTidings.Tiding(OfficeKind.TO_APPROVE, null, 0));
    }

    @Test
    void whatCameBackSaysWhy() {
        assertThat(told(Status.RETURNED, entry(What.PROPOSED, null), entry(What.RETURNED, "Thiếu tài liệu")))
                .containsExactly(new OfficeTidings.Tiding(OfficeKind.RETURNED, "Thiếu tài liệu", 0));
    }

    @Test
    void ofSeveralStepsTheOneThatHoldsIsTold() {
        assertThat(told(
                        Status.PROPOSED,
                        entry(What.PROPOSED, null),
                        entry(What.RETURNED, "Thiếu"),
                        entry(What.PROPOSED, null)))
                .extracting(OfficeTidings.Tiding::kind)
                .containsExactly(OfficeKind.TO_APPROVE);
        assertThat(told(Status.DRAFT, entry(What.PROPOSED, null), entry(What.WITHDRAWN, null)))
                .isEmpty();
        assertThat(told(Status.PROPOSED)).isEmpty();
    }

    @Test
    void unitsThatDeclineOrAskForASubstituteAreOneNotice() {
        var substitution = new Wishes.Substitution("Chủ tịch", "Lò Văn A", null, "Ốm");
        List<Reply> replies = List.of(
                reply(false, Wishes.NONE),
                reply(true, Wishes.NONE),
                reply(true, new Wishes(substitution, null, List.of(), null)),
                reply(
                        true,
                        new Wishes(substitution, new Wishes.Decision(true, null, NOW, "Chủ trì"), List.of(), null)));

        assertThat(OfficeTidings.of(meeting(Status.PLANNED), List.of(), replies, 0, Light.GREEN, Light.GREEN))
                .containsExactly(new OfficeTidings.Tiding(OfficeKind.UNITS_DECLINED, null, 2));
    }

    @Test
    void lettersThatCameBackAreOneNotice() {
        assertThat(OfficeTidings.of(meeting(Status.PLANNED), List.of(), List.of(), 7, Light.GREEN, Light.GREEN))
                .containsExactly(new OfficeTidings.Tiding(OfficeKind.LETTERS_RETURNED, null, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, GREEN, AMBER, GETS_LATE",
        "DRAFT, AMBER, RED, TOO_LATE",
        "PROPOSED, GREEN, RED, TOO_LATE",
        "DRAFT, AMBER, AMBER, ",
        "DRAFT, RED, GREEN, ",
        "PLANNED, GREEN, RED, "
    })
    void aMeetingThatIsNotIssuedSaysOnceThatItGetsLate(
            Status status, Light before, Light light, @Nullable OfficeKind kind) {
        assertThat(OfficeTidings.of(meeting(status), List.of(), List.of(), 0, before, light))
                .extracting(OfficeTidings.Tiding::kind)
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void aProposalInALeadersNameSaysSo() {
        var leader = new Author.Leader(Samples.CHAIR, "Khoàng Văn Biên", "Chủ tịch UBND tỉnh");
        var aide = new Author(BY.account(), BY.person(), "Nguyễn Thị Thu Trang", leader);

        assertThat(told(Status.PROPOSED, new HistoryEntry(NOW, aide, What.PROPOSED, null, Map.of())))
                .containsExactly(new OfficeTidings.Tiding(
                        OfficeKind.TO_APPROVE,
                        null,
                        0,
                        new OfficeNotice.OnBehalf("Nguyễn Thị Thu Trang", "Khoàng Văn Biên", "Chủ tịch UBND tỉnh")));
    }

    @Test
    void whoIsAskedByNameHearsWhenItIsIssuedAndWhatBecomesOfIt() {
        assertThat(kinds(Status.PLANNED, entry(What.APPROVED, null), entry(What.ISSUED, null)))
                .containsExactly(OfficeKind.GUEST_INVITED);
        assertThat(kinds(Status.PLANNED, entry(What.CREATED, null), entry(What.CHANGED, "Thêm nội dung")))
                .containsExactly(OfficeKind.GUEST_INVITED);
        assertThat(told(Status.PLANNED, entry(What.RESCHEDULED, "Bão")))
                .containsExactly(new OfficeTidings.Tiding(OfficeKind.GUEST_CHANGED, "Bão", 0));
        assertThat(kinds(Status.POSTPONED, entry(What.POSTPONED, "Bão"))).containsExactly(OfficeKind.GUEST_POSTPONED);
        assertThat(kinds(Status.CANCELLED, entry(What.CANCELLED, "Bão"))).containsExactly(OfficeKind.GUEST_CANCELLED);
        assertThat(kinds(Status.RUNNING, entry(What.OPENED, null))).isEmpty();
        var unknown = new Meeting(Samples.meeting().id(), Samples.meeting().plan(), Status.CANCELLED, BY, 2, null);
        assertThat(OfficeTidings.of(
                        unknown, List.of(entry(What.CANCELLED, "Bão")), List.of(), 0, Light.GREEN, Light.GREEN))
                .isEmpty();
    }

    private static List<OfficeKind> kinds(Status status, HistoryEntry... news) {
        return told(status, news).stream().map(OfficeTidings.Tiding::kind).toList();
    }

    private static List<OfficeTidings.Tiding> told(Status status, HistoryEntry... news) {
        return OfficeTidings.of(meeting(status), List.of(news), List.of(), 0, Light.GREEN, Light.GREEN);
    }

    private static Meeting meeting(Status status) {
        Meeting sample = Samples.meeting();
        return new Meeting(sample.id(), sample.plan(), status, BY, 1, status.inPreparation() ? null : NOW);
    }

    private static Reply reply(boolean attending, Wishes wishes) {
        return new Reply(
                DC_MUONG_NHE,
                attending,
                attending ? 1 : 0,
                List.of(),
                null,
                Samples.slot("08:00", "10:00"),
                NOW,
                BY,
                wishes);
    }

    private static HistoryEntry entry(What what, @Nullable String reason) {
        return new HistoryEntry(NOW, BY, what, reason, Map.of());
    }
}
