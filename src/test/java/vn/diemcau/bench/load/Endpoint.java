package vn.diemcau.bench.load;

import java.nio.ByteBuffer;
import java.util.function.LongConsumer;

/** One simulated device: comes in, follows the events and checks that none is missing, double or out of order. */
public final class Endpoint implements Ear {

    private static final byte[] EVENTS = Scan.bytes("{\"t\":\"events\"");
    private static final byte[] OK = Scan.bytes("{\"t\":\"ok\"");
    private static final byte[] NO = Scan.bytes("{\"t\":\"no\"");
    private static final byte[] PONG = Scan.bytes("{\"t\":\"pong\"");
    private static final byte[] SNAPSHOT = Scan.bytes("{\"t\":\"snapshot\"");
    private static final byte[] WELCOME = Scan.bytes("{\"t\":\"welcome\"");
    private static final byte[] ERROR = Scan.bytes("{\"t\":\"error\"");
    private static final byte[] PACE = Scan.bytes("{\"t\":\"pace\",\"spread\":");
    private static final byte[] FROM = Scan.bytes(",\"from\":");
    private static final byte[] TO = Scan.bytes(",\"to\":");
    private static final byte[] NUMBERED = Scan.bytes("{\"n\":");
    private static final byte[] NEXT = Scan.bytes("{\"at\":");
    private static final byte[] SEQ = Scan.bytes("\"seq\":");
    private static final byte[] BY_EVENTS = Scan.bytes("\"mode\":\"events\"");
    private static final byte[] QUOTE = Scan.bytes("\"");
    private static final byte[] ID = Scan.bytes("\"id\":\"");

    private final int index;
    private final Tally tally;
    private final Answers answers;
    private final Packed packed;
    private Invitation invitation;
    private Line line;
    private long last;

    private boolean joined;
    private boolean wanted;
    private long cameAt;
    private long joinedAt;
    private long joinBytes;
    private long spread = 500;
    private long missed;
    private int room;
    private long events;
    private long complete = Long.MAX_VALUE;
    private int wire;
    private long pingedAt;
    private LongConsumer echo = nanos -> {};

    Endpoint(int index, Invitation invitation, Tally tally, Answers answers, Packed packed) {
        this.index = index;
        this.invitation = invitation;
        this.tally = tally;
        this.answers = answers;
        this.packed = packed;
    }

    /** Its place in the crowd. */
    public int index() {
        return index;
    }

    /** The number of the last event that it has. */
    public long last() {
        return last;
    }

    /** Whether it has the state and its connection is open. */
    public boolean isJoined() {
        return joined;
    }

    /** From the first packet to having the state, in nanoseconds. */
    public long joinTime() {
        return joinedAt - cameAt;
    }

    /** When it had the state. */
    public long joinedAt() {
        return joinedAt;
    }

    /** How many events it was sent between its coming back and its being complete. */
    public long missed() {
        return missed;
    }

    /** What it received on its present connection until it was complete, handshake included. */
    public long joinBytes() {
        return joinBytes;
    }

    /** Over which time the server has asked it to come back after a break, in milliseconds. */
    public long spread() {
        return spread;
    }

    /** Its present connection. */
    public Line line() {
        return line;
    }

    /** The next time, the kernel keeps no more than so many bytes for it that it has not read, as behind a thin line. */
    public void narrow(int bytes) {
        room = bytes;
    }

    /** Goes to another server the next time. */
    public void moveTo(java.net.InetSocketAddress other) {
        invitation = invitation.at(other);
    }

    /** Comes in, or comes back with what it has; on the loop only. */
    public void come(Loop loop) {
        cameAt = System.nanoTime();

        wanted = true;
        line = loop.connect(invitation.address(), invitation.handshake(), this, room);
    }

    /** Breaks its connection. */
    public void cut() {
        wanted = false;
        if (line != null) {
            line.cut();
        }
    }

    /** Forgets what it has, so that it comes as somebody new. */
    public void forget() {
        last = 0;
    }

    /** How many events it has been sent. */
    public long events() {
        return events;
    }

    /** Sends a command; its id ends in the number. */
    public void command(String id, String json) {
        line.send("{\"t\":\"do\",\"id\":\"" + id + "\",\"cmd\":" + json + "}");
    }

    /** Gives a sign of life. */
    public void ping() {
        pingedAt = System.nanoTime();
        line.send("{\"t\":\"ping\",\"at\":1795656063120}");
    }

    /** Gives a sign of life, and says how long the answer took. */
    public void ping(LongConsumer heard) {
        echo = heard;
        ping();
    }

    @Override
    public void opened() {
        tally.open++;
        line.send(invitation.greeting(last));
    }

    @Override
    public void text(ByteBuffer bytes, int from, int to) {
        if (Scan.starts(bytes, EVENTS, from, to)) {
            events(bytes, from + EVENTS.length, to);
        } else if (Scan.starts(bytes, OK, from, to)) {
            tally.oks++;
            answers.ok(this, id(bytes, from, to), seq(bytes, from, to));
        } else if (Scan.starts(bytes, PONG, from, to)) {
            tally.pongs++;
            echo.accept(System.nanoTime() - pingedAt);
        } else if (Scan.starts(bytes, WELCOME, from, to)) {
            welcomed(bytes, from, to);
        } else if (Scan.starts(bytes, SNAPSHOT, from, to)) {
            snapshot(bytes, from, to);
        } else if (Scan.starts(bytes, NO, from, to)) {
            tally.nos++;
            answers.no(this, id(bytes, from, to), Scan.text(bytes, from, to));
        } else if (Scan.starts(bytes, PACE, from, to)) {
            spread = Scan.number(bytes, from + PACE.length, to);
        } else if (Scan.starts(bytes, ERROR, from, to)) {
            tally.violated("endpoint " + index + " was told " + Scan.text(bytes, from, to));
        }
    }

    @Override
    public void binary(ByteBuffer bytes, int from, int to) {
        wire = to - from;
        ByteBuffer text = packed.text(bytes, from, to);
        text(text, 0, text.limit());
        wire = 0;
    }

    @Override
    public void closed(int why) {
        tally.closed++;
        if (joined) {
            joined = false;
            tally.joined--;
        }
        if (wanted) {
            answers.lost(this, why);
        }
    }

    /** It has everything when it has what comes next, and everything up to the number that is said here. */
    private void welcomed(ByteBuffer bytes, int from, int to) {
        missed = 0;
        complete = seq(bytes, from, to);
        if (Scan.after(bytes, BY_EVENTS, from, to) > 0) {
            lookWhetherComplete();
        }
    }

    private void snapshot(ByteBuffer bytes, int from, int to) {
        tally.snapshots++;
        last = seq(bytes, from, to);
        lookWhetherComplete();
    }

    private void lookWhetherComplete() {
        if (last >= complete) {
            complete();
        }
    }

    private void complete() {
        if (joined) {
            return;
        }
        joinedAt = System.nanoTime();
        joined = true;
        tally.joined++;
        joinBytes = line.received();
        answers.joined(this);
    }

    private void events(ByteBuffer bytes, int from, int to) {
        long now = System.nanoTime();
        tally.frames++;
        tally.eventBytes += wire > 0 ? wire : to - from + EVENTS.length;
        long before = Scan.number(bytes, from + FROM.length, to);
        int at = Scan.after(bytes, TO, from, to);
        long until = Scan.number(bytes, at, to);
        if (before > last) {
            tally.violated("endpoint " + index + " had event " + last + " and was sent what follows " + before);
        }
        each(bytes, at, to, before, now);
        last = Math.max(last, until);
        lookWhetherComplete();
    }

    /** An event without a number has the one after that of the event before it. */
    private void each(ByteBuffer bytes, int from, int to, long before, long now) {
        long number = before;
        for (int at = from; at < to - NUMBERED.length; at++) {
            if (bytes.get(at) != '{') {
                continue;
            }
            if (Scan.starts(bytes, NUMBERED, at, to)) {
                number = Scan.number(bytes, at + NUMBERED.length, to);
                event(number, now);
            } else if (Scan.starts(bytes, NEXT, at, to)) {
                event(++number, now);
            }
        }
    }

    private void event(long number, long now) {
        if (number <= last) {
            tally.repeated++;
            return;
        }
        tally.events++;
        events++;
        if (!joined) {
            missed++;
        }
        if (tally.arrivals != null) {
            tally.arrivals.came(number, index, now);
        }
    }

    private static long seq(ByteBuffer bytes, int from, int to) {
        return Scan.number(bytes, Scan.after(bytes, SEQ, from, to), to);
    }

    /** The number at the end of an id, after its last hyphen. */
    private static long id(ByteBuffer bytes, int from, int to) {
        int start = Scan.after(bytes, ID, from, to);
        int end = Scan.after(bytes, QUOTE, start, to) - 1;
        int hyphen = end;
        while (hyphen > start && bytes.get(hyphen - 1) != '-') {
            hyphen--;
        }
        return Scan.number(bytes, hyphen, end);
    }
}
