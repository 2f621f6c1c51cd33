package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.MeetingTest.code;
import static vn.diemcau.schedule.MeetingTest.done;
import static vn.diemcau.schedule.Samples.CHAIR_CALLS;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.HUB;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.OFFICE;
import static vn.diemcau.schedule.Samples.SECRETARY_CALLS;
import static vn.diemcau.schedule.Samples.SITE_CALLS;
import static vn.diemcau.schedule.Samples.ZONE;
import static vn.diemcau.schedule.Samples.caller;
import static vn.diemcau.schedule.Samples.directory;
import static vn.diemcau.schedule.Samples.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.schedule.Changing.Order;
import vn.diemcau.schedule.HistoryEntry.What;

/** The way of a meeting through the office, until its sites know of it. */
class PreparingTest {

    private static final Caller CHIEF = caller(new PersonId("p-chief"), new RoleInUnit(Role.LEADER, OFFICE, null));

    private final MemoryCalendar calendar = new MemoryCalendar();
    private final Told told = new Told();
    private final AtomicInteger numbers = new AtomicInteger();
    private final MemoryFacilities facilities = new MemoryFacilities();
    private final Access access = new Access(directory(), ZONE);
    private final Meetings meetings = meetings(CLOCK);
    private final Preparing preparing = preparing(CLOCK);
    private final Changing changing = new Changing(planning(CLOCK), pen(CLOCK), CLOCK);

    @Test
    void aMeetingIsDraftedProposedApprovedAndIssued() {
        Meeting drafted = done(meetings.draft(draft(), SECRETARY_CALLS));
        Meeting proposed = done(preparing.propose(order(drafted, null), SECRETARY_CALLS));
        Meeting approved = done(preparing.approve(order(proposed, null), CHIEF));
        Meeting issued = done(preparing.issue(order(approved, null), SECRETARY_CALLS));

        assertThat(List.of(drafted.status(), proposed.status(), approved.status(), issued.status()))
                .containsExactly(Status.DRAFT, Status.PROPOSED, Status.APPROVED, Status.PLANNED);
        assertThat(approved.issued()).isNull();
        assertThat(issued.issued()).isEqualTo(NOW);
        assertThat(deeds(issued)).containsExactly(What.DRAFTED, What.PROPOSED, What.APPROVED, What.ISSUED);
    }

    @Test
    void theSitesHearOfItOnlyWhenItIsIssued() {
        Meeting proposed = done(meetings.propose(draft(), SECRETARY_CALLS));
        assertThat(access.maySee(SITE_CALLS, proposed)).isFalse();
        assertThat(access.sites(SITE_CALLS, proposed)).isEmpty();
        assertThat(access.parts(CHAIR_CALLS, proposed)).isEmpty();
        assertThat(told.changes()).last().extracting(MeetingChanged::sites).isEqualTo(Set.of(HUB));

        Meeting issued = done(preparing
                .approve(order(proposed, null), CHAIR_CALLS)
                .then(approved -> preparing.issue(order(approved, null), CHAIR_CALLS)));

        assertThat(access.maySee(SITE_CALLS, issued)).isTrue();
        assertThat(access.parts(CHAIR_CALLS, issued)).containsExactly(Part.CHAIR);
        assertThat(told.changes())
                .last()
                .extracting(MeetingChanged::sites)
                .isEqualTo(Set.copyOf(issued.plan().everySite()));
    }

    @Test
    void aReturnedProposalSaysWhyIsMendedAndProposedAgain() {
        Meeting proposed = done(meetings.propose(draft(), SECRETARY_CALLS));

        assertThat(code(preparing.sendBack(order(proposed, " "), CHIEF))).isEqualTo("REASON_NEEDED");
        Meeting returned = done(preparing.sendBack(order(proposed, "Mời thêm Sở Tài chính"), CHIEF));
        Meeting mended = done(changing.change(order(returned, null), draft(), SECRETARY_CALLS));
        Meeting again = done(preparing.propose(order(mended, null), SECRETARY_CALLS));

        assertThat(again.status()).isEqualTo(Status.PROPOSED);
        assertThat(calendar.history(again.id()))
                .filteredOn(entry -> entry.what() == What.RETURNED)
                .extracting(HistoryEntry::reason)
                .containsExactly("Mời thêm Sở Tài chính");
    }

    @Test
    void whoPreparesItDoesNotApproveIt() {
        Meeting proposed = done(meetings.propose(draft(), SECRETARY_CALLS));

        assertThat(code(preparing.approve(order(proposed, null), SECRETARY_CALLS)))
                .isEqualTo("NOT_ALLOWED");
        assertThat(code(preparing.approve(order(proposed, null), SITE_CALLS))).isEqualTo("NOT_FOUND");
        assertThat(code(preparing.issue(order(proposed, null), CHIEF))).isEqualTo("NOT_AT_THIS_STAGE");
    }

    @Test
    void whatWasApprovedIsApprovedAgainAfterAChangeUnlessTheApproverMadeIt() {
        Meeting approved = done(meetings.propose(draft(), SECRETARY_CALLS)
                .then(proposed -> preparing.approve(order(proposed, null), CHIEF)));

        Meeting mended = done(changing.change(order(approved, null), draft(), CHAIR_CALLS));
        Meeting changed = done(changing.change(order(mended, null), draft(), SECRETARY_CALLS));

        assertThat(mended.status()).isEqualTo(Status.APPROVED);
        assertThat(changed.status()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void whereApprovalIsNeededOnlyWhoMayApproveIssuesAtOnce() {
        Meetings strict = meetings(CLOCK, plan -> true);

        assertThat(code(strict.schedule(draft(), SECRETARY_CALLS))).isEqualTo("APPROVAL_NEEDED");
        assertThat(code(strict.propose(draft(), SECRETARY_CALLS))).isEqualTo("accepted");
    }

    @Test
    void theChairNeedsNobodysApproval() {
        assertThat(code(meetings(CLOCK, plan -> true).schedule(draft(), CHAIR_CALLS)))
                .isEqualTo("accepted");
    }

    @Test
    void aDraftTakesNobodyAndAProposalDoes() {
        Meeting first = done(meetings.draft(draft(), SECRETARY_CALLS));
        Meeting second = done(meetings.draft(draft(), SECRETARY_CALLS));

        done(preparing.propose(order(first, null), SECRETARY_CALLS));

        assertThat(code(preparing.propose(order(second, null), SECRETARY_CALLS)))
                .isEqualTo("OVERLAP");
        assertThat(code(meetings.schedule(draft(), SECRETARY_CALLS))).isEqualTo("OVERLAP");
    }

    @Test
    void aProposalIsTakenBackAndGivenUp() {
        Meeting proposed = done(meetings.propose(draft(), SECRETARY_CALLS));
        Meeting withdrawn = done(preparing.withdraw(order(proposed, null), SECRETARY_CALLS));
        Meeting gone = done(changing.cancel(order(withdrawn, "Không họp nữa"), SECRETARY_CALLS));

        assertThat(withdrawn.status()).isEqualTo(Status.DRAFT);
        assertThat(gone.status()).isEqualTo(Status.CANCELLED);
        assertThat(access.maySee(SITE_CALLS, gone)).isFalse();
        assertThat(preparing.inPreparation(SECRETARY_CALLS)).isEmpty();
    }

    @Test
    void whatIsOverIsNoLongerIssued() {
        Meeting approved = done(meetings.propose(draft(), SECRETARY_CALLS)
                .then(proposed -> preparing.approve(order(proposed, null), CHIEF)));
        Clock later = Clock.offset(CLOCK, Duration.ofDays(5));

        assertThat(code(preparing(later).issue(order(approved, null), SECRETARY_CALLS)))
                .isEqualTo("TIME_PASSED");
    }

    @Test
    void everybodySeesOnTheListWhatConcernsThem() {
        done(meetings.draft(draft(), SECRETARY_CALLS));

        assertThat(preparing.inPreparation(SECRETARY_CALLS)).hasSize(1);
        assertThat(preparing.inPreparation(CHIEF)).hasSize(1);
        assertThat(preparing.inPreparation(SITE_CALLS)).isEmpty();
    }

    @Test
    void thePageOffersWhatTheCallerCanDo() {
        Meeting proposed = done(meetings.propose(draft(), SECRETARY_CALLS));
        Meeting approved = done(preparing.approve(order(proposed, null), CHIEF));

        assertThat(Verb.of(access, SECRETARY_CALLS, proposed)).containsExactly(Verb.EDIT, Verb.WITHDRAW, Verb.CANCEL);
        assertThat(Verb.of(access, CHIEF, proposed)).containsExactly(Verb.EDIT, Verb.SEND_BACK, Verb.APPROVE);
        assertThat(Verb.of(access, SECRETARY_CALLS, approved))
                .containsExactly(Verb.EDIT, Verb.WITHDRAW, Verb.ISSUE, Verb.CANCEL);
        assertThat(Verb.of(access, CHIEF, approved)).containsExactly(Verb.EDIT, Verb.SEND_BACK, Verb.ISSUE);
        assertThat(Verb.of(access, CHAIR_CALLS, proposed))
                .containsExactly(Verb.EDIT, Verb.SEND_BACK, Verb.APPROVE, Verb.CANCEL);
        assertThat(Verb.of(access, SITE_CALLS, proposed)).isEmpty();
    }

    private List<What> deeds(Meeting meeting) {
        return calendar.history(meeting.id()).stream().map(HistoryEntry::what).toList();
    }

    private static Order order(Meeting meeting, @Nullable String reason) {
        return new Order(meeting.id(), meeting.version(), reason);
    }

    private Planning planning(Clock clock) {
        return new Planning(directory(), calendar, facilities, new MemoryStock(), Samples.IN_TIME, clock);
    }

    private Pen pen(Clock clock) {
        return new Pen(calendar, directory(), facilities, told, clock);
    }

    private Meetings meetings(Clock clock) {
        return meetings(clock, plan -> false);
    }

    private Meetings meetings(Clock clock, Formalities formalities) {
        return new Meetings(
                calendar,
                planning(clock),
                directory(),
                pen(clock),
                formalities,
                () -> "m-" + numbers.incrementAndGet(),
                clock);
    }

    private Preparing preparing(Clock clock) {
        return new Preparing(calendar, planning(clock), directory(), pen(clock), clock);
    }
}
