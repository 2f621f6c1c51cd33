package vn.diemcau.live.core;

import java.time.Instant;
import java.util.Map;

/**
 * Everything about a command that is not its content: who gives it, when, and under which numbers.
 *
 * @param by who gives the command
 * @param at when the server took it up, in whole milliseconds; never before the last event of the meeting
 * @param fresh a text not used before in this meeting, from which new things (a speaking turn, a roll call) get their names
 * @param policy the numbers of the house
 */
public record Order(Actor by, Instant at, String fresh, Policy policy) {

    /** A person acts by a page in the conference, our server by a recorder. */
    RecordingWay way() {
        return by.as() == Capacity.SERVER ? RecordingWay.RECORDER : RecordingWay.CONFERENCE;
    }

    boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > policy.textMax();
    }

    /** A reason, topic or line is at most {@link Policy#textMax} characters. */
    Decision refuseLength() {
        return RefusalCode.TEXT_TOO_LONG.with(Map.of("max", policy.textMax()));
    }

    boolean headsOutOfRange(int heads) {
        return heads < 1 || heads > policy.headsMax();
    }

    /** A site reports at least one person, and not more than any room holds. */
    Decision refuseHeads() {
        return RefusalCode.HEADS_OUT_OF_RANGE.with(Map.of("min", 1, "max", policy.headsMax()));
    }

    boolean secondsOutOfRange(int seconds) {
        return seconds < policy.speakMin() || seconds > policy.speakMax();
    }

    /** Speaking time is given within the limits of the house (QĐ 45/2018 Đ14: a longest speaking time is set). */
    Decision refuseSeconds() {
        return RefusalCode.LIMIT_OUT_OF_RANGE.with(Map.of("min", policy.speakMin(), "max", policy.speakMax()));
    }
}
