package vn.diemcau.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.BY;
import static vn.diemcau.schedule.Samples.COMMUNE_HEAD;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_NA_SANG;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;
import static vn.diemcau.schedule.Samples.HUB;
import static vn.diemcau.schedule.Samples.NOW;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.notice.Tidings.Tiding;
import vn.diemcau.schedule.Change;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.HistoryEntry.What;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.Whom;

/** Who hears what of a meeting. */
class TidingsTest {

    private static final Receiver PERSON = Receiver.of(COMMUNE_HEAD);
    private static final Set<Receiver> BOTH = Set.of(Receiver.of(DC_MUONG_NHE), Receiver.of(DC_SIN_THAU));
    private static final Told INVITED = new Told(1, BOTH);

    @Test
    void everyInvitedSiteIsInvitedAndTheHubIsNot() {
        Tidings tidings = of(Status.PLANNED, BOTH, Told.NOTHING, entry(What.CREATED));

        assertThat(tidings.tidings()).containsExactly(new Tiding(NoticeKind.INVITATION, BOTH));
        assertThat(tidings.guests()).isEqualTo(BOTH).doesNotContain(Receiver.of(HUB));
    }

    @Test
    void whatDoesNotConcernGuestsIsNotTold() {
        assertThat(of(Status.PLANNED, BOTH, INVITED, changed("secretary")).tidings())
                .isEmpty();
        assertThat(of(Status.PLANNED, BOTH, INVITED, changed("overlapReason")).tidings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DRAFT", "PROPOSED", "RETURNED", "APPROVED"})
    void nobodyHearsOfAMeetingInPreparation(Status status) {
        Tidings tidings = of(status, BOTH, Told.NOTHING, entry(What.DRAFTED), entry(What.PROPOSED));

        assertThat(tidings.tidings()).isEmpty();
        assertThat(tidings.guests()).isEmpty();
    }

    @Test
    void whyAProposalWasReturnedIsNotToldWithTheInvitation() {
        var returned = new HistoryEntry(NOW, Samples.BY, What.RETURNED, "Thiếu Sở Tài chính", Map.of());

        Tidings tidings = of(Status.PLANNED, BOTH, Told.NOTHING, returned, entry(What.ISSUED, null, Map.of()));

        assertThat(tidings.tidings()).containsExactly(new Tiding(NoticeKind.INVITATION, BOTH));
        assertThat(tidings.reason()).isNull();
    }

    @Test
    void anotherTimeOrAgendaIsToldToWhoeverStays() {
        assertThat(of(Status.PLANNED, BOTH, INVITED, changed("agenda")).tidings())
                .containsExactly(new Tiding(NoticeKind.CHANGED, BOTH));
        assertThat(of(Status.PLANNED, BOTH, INVITED, entry(What.RESCHEDULED)).tidings())
                .containsExactly(new Tiding(NoticeKind.CHANGED, BOTH));
    }

    @Test
    void whoComesToTheListIsInvitedAndWhoLeavesItIsTold() {
        Tidings tidings = of(
                Status.PLANNED, Set.of(Receiver.of(DC_MUONG_NHE), Receiver.of(DC_NA_SANG)), INVITED, changed("sites"));

        assertThat(tidings.tidings())
                .containsExactly(
                        new Tiding(NoticeKind.INVITATION, Set.of(Receiver.of(DC_NA_SANG))),
                        new Tiding(NoticeKind.WITHDRAWN, Set.of(Receiver.of(DC_SIN_THAU))));
    }

    @Test
    void whoIsInvitedByNameIsToldAsTheSitesAre() {
        Set<Receiver> all = Set.of(Receiver.of(DC_MUONG_NHE), PERSON);

        assertThat(of(Status.PLANNED, all, Told.NOTHING, entry(What.ISSUED)).tidings())
                .containsExactly(new Tiding(NoticeKind.INVITATION, all));
        assertThat(of(Status.PLANNED, all, new Told(1, all), changed("start")).tidings())
                .containsExactly(new Tiding(NoticeKind.CHANGED, all));
        assertThat(of(Status.PLANNED, Set.of(Receiver.of(DC_MUONG_NHE)), new Told(1, all), changed("secretary"))
                        .tidings())
                .containsExactly(new Tiding(NoticeKind.WITHDRAWN, Set.of(PERSON)));
        assertThat(of(Status.PROPOSED, all, Told.NOTHING, entry(What.PROPOSED)).tidings())
                .isEmpty();
    }

    @Test
    void severalDeedsThatNobodyHeardOfAreToldAsOne() {
        Tidings tidings =
                of(Status.CANCELLED, BOTH, INVITED, changed("start"), entry(What.POSTPONED), entry(What.CANCELLED));

        assertThat(tidings.tidings()).containsExactly(new Tiding(NoticeKind.CANCELLED, BOTH));
        assertThat(tidings.reason()).isEqualTo("Lý do CANCELLED");
    }

    @Test
    void whatWasGivenUpBeforeAnybodyHeardOfItIsToldToNobody() {
        Tidings tidings = of(Status.CANCELLED, BOTH, Told.NOTHING, entry(What.CREATED), entry(What.CANCELLED));

        assertThat(tidings.tidings()).isEmpty();
        assertThat(tidings.guests()).isEmpty();
    }

    @Test
    void aMeetingThatRunsTellsNobody() {
        assertThat(of(Status.RUNNING, BOTH, INVITED, entry(What.OPENED)).tidings())
                .isEmpty();
    }

    @Test
    void aMeetingThatBeginsAsItIsMadeRingsInstead() {
        Meeting meeting = meeting(Status.PLANNED, BOTH);

        Tidings tidings = Tidings.of(
                meeting,
                List.of(entry(What.CREATED)),
                Told.NOTHING,
                meeting.plan().slot().start());

        assertThat(tidings.tidings()).isEmpty();
        assertThat(tidings.guests()).isEqualTo(BOTH);
    }

    @Test
    void aMeetingThatWasBroughtFromElsewhereIsKnownAlready() {
        assertThat(of(Status.PLANNED, BOTH, Told.NOTHING)).isEqualTo(new Tidings(BOTH, List.of(), null));
    }

    private static Tidings of(Status status, Set<Receiver> invited, Told told, HistoryEntry... news) {
        return Tidings.of(meeting(status, invited), List.of(news), told, NOW);
    }

    private static Meeting meeting(Status status, Set<Receiver> invited) {
        Meeting meeting = Samples.meeting();
        var plan = meeting.plan()
                .with(
                        invited.stream().flatMap(one -> one.site().stream()).toList(),
                        meeting.plan().agenda(),
                        invited.stream()
                                .flatMap(one -> one.person().stream())
                                .map(TidingsTest::line)
                                .toList());
        return new Meeting(meeting.id(), plan, status, meeting.creator(), 2, status.inPreparation() ? null : NOW);
    }

    private static Invitee line(PersonId person) {
        return new Invitee("t-1", new Whom.One(person), null, 1, false);
    }

    private static HistoryEntry changed(String field) {
        return entry(What.CHANGED, null, Map.of(field, new Change(List.of("trước"), List.of("sau"))));
    }

    private static HistoryEntry entry(What what) {
        return entry(what, "Lý do " + what, Map.of());
    }

    private static HistoryEntry entry(What what, @Nullable String reason, Map<String, Change> changes) {
        return new HistoryEntry(NOW, BY, what, reason, changes);
    }
}
