package vn.diemcau.bench.load;

import java.nio.ByteBuffer;

/** Cuts what a server sends into frames (RFC 6455, section 5), without copying. */
final class Frames {

    private static final int FIN = 0x80;
    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final Line line;
    private final Ear ear;

    Frames(Line line, Ear ear) {
        this.line = line;
        this.ear = ear;
    }

    /** Reads all whole frames between two places; says up to where it has read. */
    int read(ByteBuffer buffer, int from, int to) {
        int at = from;
        while (at < to && !line.isClosed()) {
            int next = frame(buffer, at, to);
            if (next < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The place after the frame, or less than zero when it has not come whole. */
    private int frame(ByteBuffer buffer, int at, int to) {
        if (to - at < 2) {
            return -1;
        }
        int small = buffer.get(at + 1) & 0x7f;
        int start = at + (small < 126 ? 2 : small == 126 ? 4 : 10);
        if (start > to) {
            return -1;
        }
        long size = small < 126 ? small : small == 126 ? buffer.getShort(at + 2) & 0xffff : buffer.getLong(at + 2);
        if (size > to - start) {
            return -1;
        }
        dispatch(buffer, buffer.get(at), start, start + (int) size);
        return start + (int) size;
    }

    private void dispatch(ByteBuffer buffer, byte first, int from, int to) {
        if ((first & FIN) == 0) {
            throw new IllegalStateException("The server has cut a message into frames");
        }
        switch (first & 0x0f) {
            case TEXT -> ear.text(buffer, from, to);
            case BINARY -> ear.binary(buffer, from, to);
            case CLOSE -> line.end(to - from < 2 ? 1005 : buffer.getShort(from), false);
            case PING -> line.pong(buffer, from, to);
            case PONG -> {}
            default -> throw new IllegalStateException("Opcode " + (first & 0x0f));
        }
    }
}
