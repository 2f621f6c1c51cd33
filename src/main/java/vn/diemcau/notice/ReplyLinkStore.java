package vn.diemcau.notice;

import java.time.Instant;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/** Where reply links are kept, by the hashes of their secrets. */
public interface ReplyLinkStore {

    /** Keeps a link. */
    void add(ReplyLink link);

    /** The link with this hash, unless it was revoked. */
    Optional<ReplyLink> find(String hash);

    /** Keeps when the link was opened first. */
    void opened(String hash, Instant at);

    /** Counts an answer; {@code false} when there were so many already. */
    boolean spend(String hash, int most);

    /** Ends every link of the site for the meeting. */
    void revoke(MeetingId meeting, SiteId site, Instant at);
}
