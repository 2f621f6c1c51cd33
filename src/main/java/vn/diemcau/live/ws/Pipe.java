package vn.diemcau.live.ws;

import java.util.List;

/** The other end of a connection, as the rest sees it: takes frames without waiting, and can be cut. */
interface Pipe {

    /**
     * Hands over frames, in their order and after those handed over before. Never called by two threads at a time.
     *
     * @param done called once, when the network has taken all of them or one has failed
     */
    void transmit(List<Frame> frames, Done done);

    /** Says good-bye after everything has arrived, without waiting. */
    void close(int code, String reason);

    /** Breaks the connection to somebody who does not read, without waiting; what was handed over is lost. */
    void cut(int code, String reason);

    /** What became of frames that were handed over together. */
    @FunctionalInterface
    interface Done {
        /**
         * Their way has ended.
         *
         * @param sent whether the network has taken them all
         */
        void done(boolean sent);
    }
}
