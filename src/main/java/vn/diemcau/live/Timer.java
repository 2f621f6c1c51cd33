package vn.diemcau.live;

import java.time.Instant;

/** Runs something at an absolute time, once, or soon after; never before. */
public interface Timer {

    /** Runs the task at that time, or at once when it is past. */
    void at(Instant time, Runnable task);
}
