package vn.diemcau.call;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.MeetingId;

/**
 * The pages that people have open on this server. Telling them waits for nobody: a page that does not listen is cut off and asks again
 * when it comes back.
 */
public interface OpenPages {

    /** Rings where the function says so. */
    void ring(Function<Caller, Optional<Ring>> rings);

    /** Says that a call is over, to those for whom it may have rung. */
    void ended(MeetingId meeting, Predicate<Caller> concerned);

    /** Says that the list of meetings has changed, to those for whom the function says so; several changes in a moment are one. */
    void meetingsChanged(Predicate<Caller> concerned);

    /** Says that there are new notices, to those for whom the function says so; several changes in a moment are one. */
    void noticesChanged(Predicate<Caller> concerned);
}
