package vn.diemcau.call;

import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/** Why a call was refused; the names are part of the interface. Planning adds its own reasons. */
public enum CallRefusal {
    /** Only leaders call. */
    NOT_ALLOWED,
    /** The caller's unit has no site in use from which to call. */
    NO_HUB,
    /** None of the units has a site in use. */
    NOBODY_TO_CALL,
    /** The meeting was made but could not be opened now; its chair may open it in the room. */
    NOT_OPENED;

    /** This refusal as an answer. */
    <T> Answer<T> answer() {
        return Answer.refused(Refusal.of(this));
    }
}
