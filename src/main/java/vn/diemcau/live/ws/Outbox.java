package vn.diemcau.live.ws;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Frames that wait for one client. It takes a frame without waiting for anybody and hands over as many as fit on the way at once, so that the network
 * writes several in one go when many come. When too much waits, or nothing moves for too long, the client is cut off, and resumes when it can read again.
 */
final class Outbox {

    /** So many may be on their way: enough for one write to carry several, few enough to know soon who does not read. */
    private static final int ON_THE_WAY = 64;

    /** Nor more bytes than a slow line carries well within the time in which something has to move; a single frame may be longer. */
    private static final int BYTES_ON_THE_WAY = 16_384;

    private final Pipe pipe;
    private final SocketLimits limits;
    private final LongSupplier nanos;
    private final Deque<Frame> waiting = new ArrayDeque<>();
    private int waitingBytes;
    private int onTheWay;
    private int bytesOnTheWay;
    private long movedAt;
    private boolean handing;
    private @Nullable Farewell farewell;
    private boolean gone;

    private record Farewell(int code, String reason) {}

    /**
     * @param nanos a steady count of nanoseconds
     */
    Outbox(Pipe pipe, SocketLimits limits, LongSupplier nanos) {
        this.pipe = pipe;
        this.limits = limits;
        this.nanos = nanos;
    }

    /** Puts a frame in line. */
    void send(Frame frame) {
        send(List.of(frame));
    }

    /** Puts frames in line that may travel together. */
    void send(List<Frame> frames) {
        if (add(frames)) {
            handOver();
        } else {
            breakOff();
        }
    }

    /** Ends the connection behind everything in line; nothing is taken any more. */
    void close(int code, String reason) {
        synchronized (this) {
            farewell = farewell == null ? new Farewell(code, reason) : farewell;
        }
        handOver();
    }

    /** Cuts the client off when what is on its way has not moved for too long. */
    void check() {
        if (isStuck()) {
            breakOff();
        }
    }

    private synchronized boolean isStuck() {
        return onTheWay > 0
                && nanos.getAsLong() - movedAt > limits.sendTimeout().toNanos();
    }

    /** Whether the frames fit; after the farewell they are dropped. */
    private synchronized boolean add(List<Frame> frames) {
        return farewell != null || frames.stream().allMatch(this::add);
    }

    private boolean add(Frame frame) {
        boolean fits = waiting.size() < limits.waitingFrames() && waitingBytes + frame.size() <= limits.waitingBytes();
        if (fits || waiting.isEmpty()) {
            waiting.addLast(frame);
            waitingBytes += frame.size();
            return true;
        }
        return false;
    }

    /** Whoever finds frames waiting and nobody at it hands them over, and looks again: one at a time, so their order holds. */
    private void handOver() {
        for (List<Frame> batch = begin(); !batch.isEmpty(); batch = begin()) {
            List<Frame> handed = batch;
            pipe.transmit(handed, sent -> arrived(handed, sent));
            end();
        }
        Farewell last = lastWord();
        if (last != null) {
            pipe.close(last.code(), last.reason());
        }
    }

    private synchronized List<Frame> begin() {
        if (handing || gone || waiting.isEmpty() || !isRoomOnTheWay()) {
            return List.of();
        }
        handing = true;
        movedAt = onTheWay == 0 ? nanos.getAsLong() : movedAt;
        return take();
    }

    private List<Frame> take() {
        var batch = new ArrayList<Frame>(Math.min(waiting.size(), ON_THE_WAY - onTheWay));
        while (isRoomOnTheWay() && !waiting.isEmpty()) {
            Frame frame = waiting.removeFirst();
            waitingBytes -= frame.size();
            bytesOnTheWay += frame.size();
            onTheWay++;
            batch.add(frame);
        }
        return batch;
    }

    private boolean isRoomOnTheWay() {
        return onTheWay < ON_THE_WAY && bytesOnTheWay < BYTES_ON_THE_WAY;
    }

    /** The farewell, once, when everything before it has arrived: the network may let it overtake what is on its way. */
    private synchronized @Nullable Farewell lastWord() {
        if (farewell == null || gone || handing || onTheWay > 0 || !waiting.isEmpty()) {
            return null;
        }
        gone = true;
        return farewell;
    }

    private synchronized void end() {
        handing = false;
    }

    /** The way of some frames has ended. The next ones are handed over when half of the way is free again, so that they travel together. */
    private void arrived(List<Frame> frames, boolean sent) {
        if (!sent) {
            breakOff();
        } else if (isHalfFree(frames)) {
            handOver();
        }
    }

    private synchronized boolean isHalfFree(List<Frame> arrived) {
        onTheWay -= arrived.size();
        for (Frame frame : arrived) {
            bytesOnTheWay -= frame.size();
        }
        movedAt = nanos.getAsLong();
        return onTheWay <= ON_THE_WAY / 2
                && bytesOnTheWay <= BYTES_ON_THE_WAY / 2
                && (!waiting.isEmpty() || farewell != null);
    }

    /** The client does not read, or is gone: what waits is dropped, it will ask again. */
    private void breakOff() {
        synchronized (this) {
            waiting.clear();
            waitingBytes = 0;
            if (gone) {
                return;
            }
            gone = true;
            farewell = farewell == null ? tooSlow() : farewell;
        }
        pipe.cut(CloseCode.TOO_SLOW.number(), CloseCode.TOO_SLOW.error().name());
    }

    private static Farewell tooSlow() {
        return new Farewell(
                CloseCode.TOO_SLOW.number(), CloseCode.TOO_SLOW.error().name());
    }
}
