package vn.diemcau.live.ws;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Frames that wait for one client, sent one after the other. It takes a frame without waiting for anybody; when too much waits, the client is cut off, and
 * resumes when it can read again.
 */
final class Outbox {

    private final Pipe pipe;
    private final int maxFrames;
    private final int maxChars;
    private final Deque<String> waiting = new ArrayDeque<>();
    private int chars;
    private boolean sending;
    private @Nullable Farewell farewell;

    private record Farewell(int code, String reason) {}

    Outbox(Pipe pipe, int maxFrames, int maxChars) {
        this.pipe = pipe;
        this.maxFrames = maxFrames;
        this.maxChars = maxChars;
    }

    /** Puts a frame in line. */
    void send(String frame) {
        if (!fits(frame)) {
            breakOff();
        } else if (add(frame)) {
            pump();
        }
    }

    /** Ends the connection once everything in line is sent; nothing is taken any more. */
    void close(int code, String reason) {
        var last = new Farewell(code, reason);
        if (leave(last)) {
            pipe.cut(code, reason);
        }
    }

    private synchronized boolean fits(String frame) {
        return farewell != null || (waiting.size() < maxFrames && chars + frame.length() <= maxChars);
    }

    /** Whether nothing was on its way, so that whoever added the frame sends it. */
    private synchronized boolean add(String frame) {
        if (farewell != null) {
            return false;
        }
        waiting.addLast(frame);
        chars += frame.length();
        return begin();
    }

    private boolean begin() {
        boolean idle = !sending;
        sending = true;
        return idle;
    }

    /** Whether nothing is on its way, so that whoever leaves cuts the connection. */
    private synchronized boolean leave(Farewell last) {
        boolean first = farewell == null;
        if (first) {
            farewell = last;
        }
        return first && !sending;
    }

    /** The client does not read, or is gone: what waits is dropped, it will ask again. */
    private void breakOff() {
        synchronized (this) {
            waiting.clear();
            farewell = farewell == null ? tooSlow() : farewell;
        }
        pipe.cut(CloseCode.TOO_SLOW.number(), CloseCode.TOO_SLOW.error().name());
    }

    private static Farewell tooSlow() {
        return new Farewell(
                CloseCode.TOO_SLOW.number(), CloseCode.TOO_SLOW.error().name());
    }

    /** Sends until nothing waits or a frame takes its time; then the end of that frame goes on from here. */
    private void pump() {
        for (String frame = next(); frame != null; frame = next()) {
            var handover = new Handover();
            pipe.transmit(frame, handover);
            if (!handover.isSecond()) {
                return;
            }
        }
    }

    private @Nullable String next() {
        String frame = poll();
        Farewell last = farewell();
        if (frame == null && last != null) {
            pipe.cut(last.code(), last.reason());
        }
        return frame;
    }

    private synchronized @Nullable Farewell farewell() {
        return farewell;
    }

    private synchronized @Nullable String poll() {
        String frame = waiting.pollFirst();
        sending = frame != null;
        chars = frame == null ? 0 : chars - frame.length();
        return frame;
    }

    /** One frame on its way. Its end and the loop that began it meet here; whoever comes second goes on with the next frame. */
    private final class Handover implements Pipe.Done {

        private boolean met;

        @Override
        public void done(boolean sent) {
            if (!sent) {
                breakOff();
            }
            if (isSecond()) {
                pump();
            }
        }

        synchronized boolean isSecond() {
            boolean second = met;
            met = true;
            return second;
        }
    }
}
