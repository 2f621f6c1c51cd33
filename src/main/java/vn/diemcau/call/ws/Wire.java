package vn.diemcau.call.ws;

/** One page's line as the duty line sees it: takes frames without waiting, tells how many are on their way, and can be cut. */
interface Wire {

    /**
     * Hands over a frame.
     *
     * @param done called once it is handed over or has failed
     */
    void transmit(String frame, Runnable done);

    /** Ends the line. */
    void cut(int code, String reason);
}
