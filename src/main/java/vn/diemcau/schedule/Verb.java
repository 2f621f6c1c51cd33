package vn.diemcau.schedule;

import java.util.EnumSet;
import java.util.Set;
import vn.diemcau.identity.Caller;

/** What somebody can do next with a meeting before it is held; the page shows these and no others. */
public enum Verb {
    EDIT,
    PROPOSE,
    WITHDRAW,
    SEND_BACK,
    APPROVE,
    ISSUE,
    POSTPONE,
    CANCEL;

    private static final Set<Verb> NONE = EnumSet.noneOf(Verb.class);

    /** The deeds that the caller may do at this moment of the meeting's life. */
    public static Set<Verb> of(Access access, Caller caller, Meeting meeting) {
        Set<Verb> verbs = EnumSet.noneOf(Verb.class);
        if (access.mayRewrite(caller, meeting)) {
            verbs.addAll(ofEditors(meeting.status()));
        }
        if (!access.mayEdit(caller, meeting)) {
            verbs.removeAll(EnumSet.of(PROPOSE, WITHDRAW, CANCEL));
        }
        if (!access.mayIssue(caller, meeting)) {
            verbs.remove(ISSUE);
        }
        if (access.mayApprove(caller, meeting)) {
            verbs.addAll(ofApprovers(meeting.status()));
        }
        if (verbs.contains(SEND_BACK)) {
            // Whoever returns it to the secretary need not take it back as well.
            verbs.remove(WITHDRAW);
        }
        return verbs;
    }

    private static Set<Verb> ofEditors(Status status) {
        return switch (status) {
            case DRAFT, RETURNED -> EnumSet.of(EDIT, PROPOSE, CANCEL);
            case PROPOSED -> EnumSet.of(EDIT, WITHDRAW, CANCEL);
            case APPROVED -> EnumSet.of(EDIT, WITHDRAW, ISSUE, CANCEL);
            case PLANNED -> EnumSet.of(EDIT, POSTPONE, CANCEL);
            case POSTPONED -> EnumSet.of(EDIT, POSTPONE, CANCEL);
            case CANCELLED, RUNNING, ENDED -> NONE;
        };
    }

    private static Set<Verb> ofApprovers(Status status) {
        return switch (status) {
            case PROPOSED -> EnumSet.of(APPROVE, SEND_BACK);
            case APPROVED -> EnumSet.of(ISSUE, SEND_BACK);
            case DRAFT, RETURNED, PLANNED, POSTPONED, CANCELLED, RUNNING, ENDED -> NONE;
        };
    }
}
