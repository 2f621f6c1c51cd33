package vn.diemcau.call.ws;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Passport;

/**
 * One open page. Only so many frames may be on their way to it: a page that does not read is cut off and asks again over REST when it
 * comes back. News of the calendar are gathered, so that forty replies in a minute do not make forty requests.
 */
final class DutyPage {

    private final Passport passport;
    private final Wire wire;
    private final DutyLimits limits;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean stale = new AtomicBoolean();
    private final AtomicBoolean noticed = new AtomicBoolean();
    private volatile Instant heardAt;

    DutyPage(Passport passport, Wire wire, DutyLimits limits, Instant now) {
        this.passport = passport;
        this.wire = wire;
        this.limits = limits;
        this.heardAt = now;
    }

    Passport passport() {
        return passport;
    }

    Caller caller() {
        return passport.caller();
    }

    void heard(Instant now) {
        heardAt = now;
    }

    boolean isSilent(Instant now) {
        return Duration.between(heardAt, now).compareTo(limits.silentAfter()) > 0;
    }

    /** The list of meetings on the page is old; it is told with the next round. */
    void meetingsChanged() {
        stale.set(true);
    }

    /** Whether the page is to be told that its list is old; once. */
    boolean takeStale() {
        return stale.getAndSet(false);
    }

    /** There are new notices for the page; it is told with the next round. */
    void noticesChanged() {
        noticed.set(true);
    }

    /** Whether the page is to be told of new notices; once. */
    boolean takeNoticed() {
        return noticed.getAndSet(false);
    }

    void send(String frame) {
        if (waiting.incrementAndGet() > limits.waitingFrames()) {
            cut(DutyClose.TOO_SLOW);
        } else {
            wire.transmit(frame, waiting::decrementAndGet);
        }
    }

    void cut(DutyClose why) {
        wire.cut(why.code(), why.name());
    }
}
