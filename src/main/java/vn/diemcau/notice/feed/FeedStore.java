package vn.diemcau.notice.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.diemcau.kernel.AccountId;

/** Where addresses and passwords of calendars are kept: as hashes, so that nothing here opens a calendar. */
public interface FeedStore {

    /** The feed of this owner. */
    Optional<Feed> feed(FeedOwner owner);

    /** The feed whose secret hashes to this. */
    Optional<Feed> feed(String tokenHash);

    /** Keeps the feed under a new secret; the address before it ends. */
    void put(Feed feed, String tokenHash);

    /** Closes the feed; closing it twice is no error. */
    void remove(FeedOwner owner);

    /** The passwords of the account, oldest first. */
    List<AppPassword> passwords(AccountId account);

    /** The password that hashes to this. */
    Optional<AppPassword> password(String secretHash);

    /** Keeps a password. */
    void add(AppPassword password, String secretHash);

    /** Writes down that a password was used. */
    void used(String password, Instant at);

    /** Takes a password back, if it is one of this account. */
    void remove(AccountId account, String password);
}
