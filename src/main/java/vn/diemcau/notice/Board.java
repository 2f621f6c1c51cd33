package vn.diemcau.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/** Where notices are read, and who has seen them is kept. */
public interface Board {

    /** The newest notices for these sites, newest first, with whether the account has seen each. */
    List<Posted> newest(Collection<SiteId> sites, AccountId reader, int most);

    /** How many notices for these sites the account has not seen. */
    int unseen(Collection<SiteId> sites, AccountId reader);

    /** Keeps that the account has seen every notice for these sites that there is; seeing again changes nothing. */
    int see(Collection<SiteId> sites, AccountId reader, Instant at);

    /** Keeps that the account has seen the notices of this meeting for these sites; seeing again changes nothing. */
    int see(Collection<SiteId> sites, MeetingId meeting, AccountId reader, Instant at);

    /** A notice on somebody's page. */
    record Posted(Notice notice, boolean seen) {}
}
