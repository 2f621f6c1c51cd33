package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;

/**
 * Takes a meeting through the office until its invitation is issued: proposed, approved or returned, issued. Rooms and equipment are agreed when it is
 * proposed, before anybody is invited (as provinces rule, such as Điện Biên's Quyết định 25/2021/QĐ-UBND), so a proposal that overlaps says why, like a meeting.
 */
@Dependent
public class Preparing {

    private final Calendar calendar;
    private final Planning planning;
    private final Directory directory;
    private final Pen pen;
    private final Clock clock;

    @Inject
    public Preparing(Calendar calendar, Planning planning, Directory directory, Pen pen, Clock clock) {
        this.calendar = calendar;
        this.planning = planning;
        this.directory = directory;
        this.pen = pen;
        this.clock = clock;
    }

    /** The meetings in preparation that the caller may know of, by start. */
    public List<Meeting> inPreparation(Caller caller) {
        var access = new Access(new Glance(directory), clock.getZone());
        return calendar.inPreparation().stream()
                .filter(meeting -> access.maySee(caller, meeting))
                .toList();
    }

    /** Puts the meeting before those who approve. */
    public Answer<Meeting> propose(Changing.Order order, Caller caller) {
        return pen.write(
                order,
                caller,
                Access::mayEdit,
                meeting -> free(meeting, caller).then(same -> meeting.propose(meeting.author(caller), now())));
    }

    /** Takes the proposal back. */
    public Answer<Meeting> withdraw(Changing.Order order, Caller caller) {
        return pen.write(order, caller, Access::mayEdit, meeting -> meeting.withdraw(meeting.author(caller), now()));
    }

    /** Sends the proposal back with what has to be changed. */
    public Answer<Meeting> sendBack(Changing.Order order, Caller caller) {
        return Reason.stated(order.reason())
                .then(reason -> pen.write(
                        order,
                        caller,
                        Access::mayApprove,
                        meeting -> meeting.sendBack(reason, meeting.author(caller), now())));
    }

    /** Approves the proposal. */
    public Answer<Meeting> approve(Changing.Order order, Caller caller) {
        return pen.write(order, caller, Access::mayApprove, meeting -> meeting.approve(meeting.author(caller), now()));
    }

    /** Issues the invitation of an approved meeting, whose time must not be over and whose sites must still stand; less notice than the law asks for needs a reason. */
    public Answer<Meeting> issue(Changing.Order order, Caller caller) {
        return pen.write(
                order,
                caller,
                Access::mayIssue,
                meeting -> ahead(meeting)
                        .then(planning::standing)
                        .then(plan -> planning.inTime(plan, order.reason()))
                        .then(plan -> meeting.issue(Checks.text(order.reason()), meeting.author(caller), now())));
    }

    private Answer<Plan> free(Meeting meeting, Caller caller) {
        return ahead(meeting)
                .then(planning::standing)
                .then(plan -> planning.withoutOverlap(meeting.id(), plan, caller));
    }

    private Answer<Plan> ahead(Meeting meeting) {
        Slot slot = meeting.plan().slot();
        return Drafting.wrongTime(slot.start(), slot.end(), now())
                .<Answer<Plan>>map(Answer::refused)
                .orElseGet(() -> Answer.accepted(meeting.plan()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
