package vn.diemcau.live.ws;

/** The other end of a connection, as the rest sees it: takes frames without waiting, and can be cut. */
interface Pipe {

    /**
     * Hands over one frame; not called again before the last one is done.
     *
     * @param done called once the frame is handed over or has failed
     */
    void transmit(String frame, Done done);

    /** Ends the connection, without waiting. */
    void cut(int code, String reason);

    /** What became of a frame. */
    interface Done {
        /**
         * The frame's way has ended.
         *
         * @param sent whether it was handed over
         */
        void done(boolean sent);
    }
}
