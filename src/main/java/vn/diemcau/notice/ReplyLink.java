package vn.diemcau.notice;

import java.time.Instant;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/**
 * A link with which a site answers, as it is kept.
 *
 * @param hash of its secret
 * @param expires when it ends by itself
 */
public record ReplyLink(String hash, MeetingId meeting, SiteId site, Instant made, Instant expires) {}
