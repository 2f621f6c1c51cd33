package vn.diemcau.notice.feed;

import java.time.Instant;
import vn.diemcau.kernel.AccountId;

/**
 * A calendar that is open to whoever knows its address.
 *
 * @param owner whose calendar
 * @param by who made the address
 * @param createdAt when
 */
public record Feed(FeedOwner owner, AccountId by, Instant createdAt) {}
