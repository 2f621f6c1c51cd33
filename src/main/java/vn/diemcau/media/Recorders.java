package vn.diemcau.media;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Hands commands to recorders. Each answers later, within the patience of whoever hands them over, and never fails. */
public interface Recorders {

    /** What the recorder does at this moment. */
    CompletableFuture<Doing> doing(URI recorder);

    /**
     * Lets a recorder enter a conference and record it.
     *
     * @param session names this recording at the recorder
     * @param base the address of the conference page
     * @param room the conference
     * @return HTTP's status: 200 when it sets to work, 412 when it is busy; 0 for silence
     */
    CompletableFuture<Integer> start(URI recorder, String session, URI base, String room);

    /** Lets a recorder stop. Answers HTTP's status; 0 for silence. */
    CompletableFuture<Integer> stop(URI recorder);

    /** What a recorder does. */
    enum Doing {
        /** Nothing; it is well. */
        IDLE,
        /** It records, or is about to. */
        BUSY,
        /** It is not well, or silent. */
        AWAY
    }
}
