package vn.diemcau.schedule.rest;

import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.schedule.Draft;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.series.Repeating;

/** How far a new meeting goes at once. */
public enum Stage {
    /** It stays with its secretary. */
    DRAFT,
    /** It lies before those who approve. */
    PROPOSED,
    /** Its sites know of it. */
    ISSUED;

    /** Begins meetings at this stage. */
    Repeating.Begin begin(@Nullable String reason, Caller caller) {
        return (meetings, draft) -> begun(meetings, draft, reason, caller);
    }

    /**
     * Begins one.
     *
     * @param reason why it has less notice than the law asks for, if so
     */
    Answer<Meeting> begun(Meetings meetings, Draft draft, @Nullable String reason, Caller caller) {
        return switch (this) {
            case DRAFT -> meetings.draft(draft, caller);
            case PROPOSED -> meetings.propose(draft, caller);
            case ISSUED -> meetings.schedule(draft, reason, caller);
        };
    }
}
