package vn.diemcau.call.ws;

import java.time.Duration;

/**
 * How patient the duty line is. These are numbers of the protocol: pages are made for them.
 *
 * @param beat how often pages are asked for a sign of life
 * @param silentAfter how long nothing may be heard of a page
 * @param gather for how long news of the calendar are gathered
 * @param check how often it is looked whether sessions still hold
 * @param sendTimeout how long handing over one frame may take
 * @param waitingFrames how many frames may be on their way to one page
 * @param frameBytes the longest frame that is taken from a page
 */
record DutyLimits(
        Duration beat,
        Duration silentAfter,
        Duration gather,
        Duration check,
        Duration sendTimeout,
        int waitingFrames,
        int frameBytes) {

    static final DutyLimits PROTOCOL = new DutyLimits(
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            32,
            1024);
}
