package vn.diemcau.live.core;

import java.time.Duration;

/**
 * The numbers of the house under which a command is judged. They come from settings with a reason each; an event that was
 * accepted under other numbers stays valid.
 *
 * @param speakMin shortest speaking time that may be given, seconds
 * @param speakMax longest speaking time that may be given, seconds
 * @param textMax longest chat line, topic or reason, in characters (code points)
 * @param headsMax most people that a site may report
 * @param lostAfter how long a site may be weak before it counts as lost
 * @param recordingWait how long a recording may take to begin or to stop before that has failed
 */
public record Policy(
        int speakMin, int speakMax, int textMax, int headsMax, Duration lostAfter, Duration recordingWait) {

    public Policy {
        if (speakMin < 1
                || speakMax < speakMin
                || textMax < 1
                || headsMax < 1
                || lostAfter.isNegative()
                || recordingWait.isNegative()) {
            throw new IllegalArgumentException("limits that nobody can keep");
        }
    }
}
