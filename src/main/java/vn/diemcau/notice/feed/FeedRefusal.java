package vn.diemcau.notice.feed;

import java.util.Map;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/** Why a calendar is not opened; the codes are part of the interface. */
public enum FeedRefusal {
    /** Only leaders and secretaries of a unit open its calendar. */
    FEED_NOT_YOURS,
    /** There are as many passwords as one person needs; details: {@code limit}. */
    FEED_TOO_MANY_PASSWORDS,
    /** A password needs a name, and not a long one; details: {@code limit}. */
    FEED_LABEL_NEEDED;

    <T> Answer<T> answer() {
        return Answer.refused(Refusal.of(this));
    }

    <T> Answer<T> answer(int limit) {
        return Answer.refused(Refusal.of(this, Map.of("limit", limit)));
    }
}
