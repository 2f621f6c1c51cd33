package vn.diemcau.live.ws;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Passport;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.live.wire.ClientMessage;
import vn.diemcau.live.wire.MessageError;
import vn.diemcau.live.wire.Messages;
import vn.diemcau.live.wire.ServerMessage;

/** One connection: reads its frames in their order and passes them on to what it is at the moment, a newcomer or a member. */
final class Connection {

    private final Passport passport;
    private final Outbox outbox;
    private final Throttle throttle;
    private final Quota quota;
    private final Porch porch;
    private final AtomicBoolean onPorch = new AtomicBoolean(true);
    private final Pieces pieces;
    private final LongSupplier nanos;
    private final long openedAt;
    private volatile ClientMessage.Receiver receiver;
    private volatile @Nullable Member member;
    private volatile long heardAt;
    private volatile boolean ended;
    private int toldSpread;

    /**
     * @param quota what it shares with the account's other connections
     * @param porch on which it stands
     * @param nanos a steady count of nanoseconds
     */
    Connection(
            Passport passport,
            Outbox outbox,
            SocketLimits limits,
            Quota quota,
            Porch porch,
            LongSupplier nanos,
            Entrance entrance) {
        this.passport = passport;
        this.outbox = outbox;
        this.quota = quota;
        this.porch = porch;
        this.nanos = nanos;
        this.openedAt = nanos.getAsLong();
        this.heardAt = openedAt;
        this.pieces = new Pieces(limits.frameChars());
        this.throttle = new Throttle(limits.framesPerSecond(), limits.frameBurst(), openedAt);
        this.receiver = new Newcomer(this, entrance);
    }

    /** Takes a piece of a frame; once the connection is to end, nothing more is heard from it. */
    void receive(String piece, boolean last) {
        if (ended) {
            return;
        }
        if (pieces.fits(piece)) {
            pieces.add(piece, last).ifPresent(this::receive);
        } else {
            end(CloseCode.TOO_LARGE);
        }
    }

    private void receive(String frame) {
        long now = nanos.getAsLong();
        heardAt = now;
        if (throttle.take(1, now) && quota.take(frame.length(), now)) {
            Messages.client(frame).fold(this::take, this::refuse);
        } else {
            refuse(Refusal.of(MessageError.TOO_FAST));
        }
    }

    private boolean take(ClientMessage message) {
        message.to(receiver);
        return true;
    }

    private boolean refuse(Refusal refusal) {
        send(new ServerMessage.Wrong(refusal.code(), refusal.details()));
        return false;
    }

    /** From here on the connection speaks for this member. */
    void becomes(Member joined) {
        member = joined;
        receiver = joined;
        leavePorch();
    }

    /** As whom the connection takes part; null as long as it has not come in. */
    @Nullable
    Member member() {
        return member;
    }

    Passport passport() {
        return passport;
    }

    /** Makes room on the porch, once: the client has come in or has gone. */
    void leavePorch() {
        if (onPorch.compareAndSet(true, false)) {
            porch.leave();
        }
    }

    /** Tells the pace if the client has not heard it yet; from one thread only. */
    void tell(Pace pace) {
        if (member != null && pace.isNews(toldSpread)) {
            toldSpread = pace.spread();
            send(pace.frame());
        }
    }

    void send(ServerMessage message) {
        send(Frame.text(Messages.text(message)));
    }

    /** Sends what may go to others as well. */
    void send(Frame frame) {
        outbox.send(frame);
    }

    /** Sends what may travel together and go to others as well. */
    void send(List<Frame> frames) {
        outbox.send(frames);
    }

    /** Ends the connection if the client has stopped reading. */
    void check() {
        outbox.check();
    }

    void wrong(MessageError error) {
        send(new ServerMessage.Wrong(error.name(), Map.of()));
    }

    /** Says why and ends the connection. */
    void end(CloseCode code) {
        ended = true;
        wrong(code.error());
        outbox.close(code.number(), code.error().name());
    }

    /** Ends the connection as the client wished. */
    void leave() {
        ended = true;
        outbox.close(1000, "");
    }

    /** Nanoseconds since the last frame. */
    long silence() {
        return nanos.getAsLong() - heardAt;
    }

    /** Nanoseconds since the connection was opened. */
    long age() {
        return nanos.getAsLong() - openedAt;
    }
}
