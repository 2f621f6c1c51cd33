package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.MeetingTest.code;
import static vn.diemcau.schedule.MeetingTest.done;
import static vn.diemcau.schedule.Samples.AIDE;
import static vn.diemcau.schedule.Samples.AIDE_CALLS;
import static vn.diemcau.schedule.Samples.CHAIR;
import static vn.diemcau.schedule.Samples.CHAIR_CALLS;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.OFFICE;
import static vn.diemcau.schedule.Samples.SECRETARY;
import static vn.diemcau.schedule.Samples.SECRETARY_CALLS;
import static vn.diemcau.schedule.Samples.VICE;
import static vn.diemcau.schedule.Samples.ZONE;
import static vn.diemcau.schedule.Samples.caller;
import static vn.diemcau.schedule.Samples.directory;
import static vn.diemcau.schedule.Samples.draft;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.schedule.Changing.Order;

/** A leader's assistant proposes in the leader's name and decides nothing. */
class OnBehalfTest {

    private final MemoryCalendar calendar = new MemoryCalendar();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Access access = new Access(directory(), ZONE);
    private final Pen pen = new Pen(calendar, directory(), new MemoryFacilities(), new Told(), CLOCK);
    private final Planning planning =
            new Planning(directory(), calendar, new MemoryFacilities(), new MemoryStock(), Samples.IN_TIME, CLOCK);
    private final Meetings meetings = new Meetings(
            calendar, planning, directory(), pen, plan -> false, () -> "m-" + numbers.incrementAndGet(), CLOCK);
    private final Preparing preparing = new Preparing(calendar, planning, directory(), pen, CLOCK);
    private final Changing changing = new Changing(planning, pen, CLOCK);

    @Test
    void whatAnAssistantDraftsSaysInWhoseName() {
        Meeting proposed = done(meetings.propose(draft(), AIDE_CALLS));

        assertThat(proposed.creator().person()).isEqualTo(AIDE);
        assertThat(leader(proposed.creator())).isEqualTo(CHAIR);
        assertThat(calendar.history(proposed.id()))
                .allSatisfy(entry ->
                        assertThat(leader(Objects.requireNonNull(entry.by()))).isEqualTo(CHAIR));
    }

    @Test
    void whoPlansInTheOwnRightSpeaksForNobody() {
        Caller both = caller(AIDE, new RoleInUnit(Role.SECRETARY, OFFICE, null));

        Meeting scheduled = done(meetings.schedule(draft(), both));

        assertThat(scheduled.creator().leader()).isNull();
    }

    @Test
    void onlyTheOwnLeaderIsPutInTheChair() {
        assertThat(code(meetings.draft(chairedBy(VICE), AIDE_CALLS))).isEqualTo("CHAIR_NOT_YOURS");
        assertThat(code(meetings.draft(draft(), caller(new PersonId("p-other")))))
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void theChairOfADraftStaysTheSame() {
        Meeting drafted = done(meetings.draft(draft(), AIDE_CALLS));

        assertThat(code(changing.change(order(drafted, null), chairedBy(VICE), AIDE_CALLS)))
                .isEqualTo("CHAIR_NOT_YOURS");
        assertThat(code(changing.change(order(drafted, null), draft(), AIDE_CALLS)))
                .isEqualTo("accepted");
    }

    @Test
    void itIsNeverIssuedWithoutADecisionWhateverThePolicySays() {
        assertThat(code(meetings.schedule(draft(), AIDE_CALLS))).isEqualTo("APPROVAL_NEEDED");
        assertThat(code(meetings.call(draft(), AIDE_CALLS))).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void theLeaderDecidesAndTheOfficeIssues() {
        Meeting proposed = done(meetings.propose(draft(), AIDE_CALLS));
        assertThat(code(preparing.approve(order(proposed, null), AIDE_CALLS))).isEqualTo("NOT_ALLOWED");

        Meeting approved = done(preparing.approve(order(proposed, null), CHAIR_CALLS));
        assertThat(code(preparing.issue(order(approved, null), AIDE_CALLS))).isEqualTo("NOT_ALLOWED");

        Meeting issued = done(preparing.issue(order(approved, null), SECRETARY_CALLS));
        assertThat(code(changing.change(order(issued, "Thêm"), draft(), AIDE_CALLS)))
                .isEqualTo("NOT_ALLOWED");
        assertThat(code(changing.cancel(order(issued, "Thôi"), AIDE_CALLS))).isEqualTo("NOT_ALLOWED");
        assertThat(code(changing.postpone(order(issued, "Hoãn"), AIDE_CALLS))).isEqualTo("NOT_ALLOWED");
        assertThat(code(meetings.find(issued.id(), AIDE_CALLS))).isEqualTo("accepted");
    }

    @Test
    void aReturnedProposalIsMendedWithdrawnAndGivenUp() {
        Meeting proposed = done(meetings.propose(draft(), AIDE_CALLS));
        Meeting returned = done(preparing.sendBack(order(proposed, "Mời thêm Sở Tài chính"), CHAIR_CALLS));
        Meeting again = done(preparing.propose(order(returned, null), AIDE_CALLS));
        Meeting withdrawn = done(preparing.withdraw(order(again, null), AIDE_CALLS));

        assertThat(code(changing.cancel(order(withdrawn, "Không họp nữa"), AIDE_CALLS)))
                .isEqualTo("accepted");
    }

    @Test
    void asSecretaryOfTheMeetingAnAssistantStillDecidesNothing() {
        Draft own = withSecretary(AIDE);
        Meeting approved = done(meetings.propose(own, AIDE_CALLS)
                .then(proposed -> preparing.approve(order(proposed, null), CHAIR_CALLS)));

        assertThat(code(preparing.issue(order(approved, null), AIDE_CALLS))).isEqualTo("NOT_ALLOWED");
        Meeting issued = done(preparing.issue(order(approved, null), CHAIR_CALLS));
        assertThat(access.mayEdit(AIDE_CALLS, issued)).isFalse();
        assertThat(access.parts(AIDE_CALLS, issued)).containsExactly(Part.SECRETARY);
    }

    @Test
    void whoAssistsNoLongerSeesTheOwnDraftAndLeavesItAlone() {
        Meeting drafted = done(meetings.draft(draft(), AIDE_CALLS));
        var afterwards = new Access(Samples.withoutAides(), ZONE);

        assertThat(afterwards.maySee(AIDE_CALLS, drafted)).isTrue();
        assertThat(afterwards.mayEdit(AIDE_CALLS, drafted)).isFalse();
        assertThat(afterwards.mayPropose(AIDE_CALLS)).isFalse();
        assertThat(Verb.of(afterwards, AIDE_CALLS, drafted)).isEmpty();
    }

    @Test
    void whatTheOfficeGivesToAnotherChairIsTheAssistantsNoLonger() {
        Meeting drafted = done(meetings.draft(draft(), AIDE_CALLS));
        Meeting other = done(changing.change(order(drafted, null), chairedBy(VICE), SECRETARY_CALLS));

        assertThat(access.mayEdit(AIDE_CALLS, other)).isFalse();
        assertThat(access.maySee(AIDE_CALLS, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     '[EDIT, PROPOSE, CANCEL]'",
        "RETURNED,  '[EDIT, PROPOSE, CANCEL]'",
        "PROPOSED,  '[EDIT, WITHDRAW, CANCEL]'",
        "APPROVED,  '[EDIT, WITHDRAW, CANCEL]'",
        "PLANNED,   '[]'",
        "POSTPONED, '[]'",
        "CANCELLED, '[]'",
        "RUNNING,   '[]'",
        "ENDED,     '[]'"
    })
    void thePageOffersAnAssistantToProposeAndNothingElse(Status status, String verbs) {
        Meeting own = done(meetings.draft(draft(), AIDE_CALLS));
        var meeting = new Meeting(
                own.id(), own.plan(), status, own.creator(), 2, status.inPreparation() ? null : Samples.NOW);

        assertThat(Verb.of(access, AIDE_CALLS, meeting)).hasToString(verbs);
    }

    private static @Nullable PersonId leader(Author author) {
        Author.Leader leader = author.leader();
        return leader == null ? null : leader.person();
    }

    private static Draft chairedBy(PersonId chair) {
        return Samples.draft(chair, SECRETARY);
    }

    private static Draft withSecretary(PersonId secretary) {
        return Samples.draft(CHAIR, secretary);
    }

    private static Order order(Meeting meeting, @Nullable String reason) {
        return new Order(meeting.id(), meeting.version(), reason);
    }
}
