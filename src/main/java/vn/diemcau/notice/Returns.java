package vn.diemcau.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Where it is kept what came back of letters, and which addresses get none until somebody says so. */
public interface Returns {

    /**
     * Keeps that a letter was given back or never taken for its receiver's sake, and with it that its address gets no more where that would be in vain. A letter that came back already stays as it is.
     *
     * @return whether that is news
     */
    boolean cameBack(String letter, Bounce bounce, Instant at);

    /** Those of these addresses that get no more letters. */
    Set<String> stopped(Collection<String> addresses);

    /** Lets these addresses have letters again. */
    void resume(Collection<String> addresses);
}
