package vn.diemcau.notice;

import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/** Why something about notices was not done; the names are part of the interface. */
public enum NoticeRefusal {
    /** There is no such meeting or site, or the caller may not know of it. */
    NOT_FOUND,
    /** The caller may see it but not do this. */
    NOT_ALLOWED,
    /** The link never was one, has ended, was revoked, or its site is no longer invited. */
    REPLY_LINK_GONE,
    /** The meeting is not one that anybody has to answer now. */
    NOTHING_TO_REMIND,
    /** Too often. */
    THROTTLED;

    /** This refusal as an answer. */
    <T> Answer<T> answer() {
        return Answer.refused(Refusal.of(this));
    }
}
