package vn.diemcau.notice.office;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.law.Light;

/** Where it is kept what the office was told. A notice and the bookmark behind it are kept together or not at all. */
public interface OfficeBook {

    /** Meetings that end after then and of which there is something that was not told, at most so many; in no order. */
    List<MeetingId> untold(Instant now, int most);

    /** How these meetings stood with the law when they were told of; those that never were are absent. */
    Map<MeetingId, Light> lights(Collection<MeetingId> meetings);

    /** Tells of one meeting while no other server does; answers what was kept. */
    List<OfficeNotice> tell(MeetingId meeting, Function<Seen, Tale> work);

    /** The newest notices of the account, newest first, with whether it has seen each. */
    List<Posted> newest(AccountId reader, int most);

    /** How many notices the account has not seen. */
    int unseen(AccountId reader);

    /** Keeps that the account has seen these; seeing again changes nothing. */
    void see(AccountId reader, Collection<MeetingId> meetings, Instant at);

    /** Keeps that the account has seen all of its notices. */
    void seeAll(AccountId reader, Instant at);

    /**
     * What is there to tell from.
     *
     * @param told how far it was told
     * @param returned how many letters have come back by now
     */
    record Seen(OfficeTold told, int returned) {}

    /**
     * What telling comes to.
     *
     * @param told how far it is told now
     * @param notices what was written
     */
    record Tale(OfficeTold told, List<OfficeNotice> notices) {
        public Tale {
            notices = List.copyOf(notices);
        }
    }

    /** A notice on somebody's page. */
    record Posted(OfficeNotice notice, boolean seen) {}
}
