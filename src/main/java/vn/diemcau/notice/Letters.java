package vn.diemcau.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where letters wait until they are sent. A letter is claimed before it is taken up, so that of several servers one sends it; a claim that was not
 * settled in time lapses, so that a letter does not die with the server that had it.
 */
public interface Letters {

    /** Letters to be taken up, the oldest first, at most so many. */
    List<Letter> due(Instant now, int most);

    /** Takes the letter up until then, unless somebody else has; only whoever gets {@code true} sends it. */
    boolean claim(Letter letter, Instant until);

    /** Keeps what became of a letter. */
    void settle(String letter, Letter.State state, @Nullable String trouble, Instant at);

    /** Keeps why the letter did not get through and when it is tried again. */
    void postpone(String letter, String trouble, Instant due);
}
