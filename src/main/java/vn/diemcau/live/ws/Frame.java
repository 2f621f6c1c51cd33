package vn.diemcau.live.ws;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * One WebSocket message as it goes over the line, encoded once; everybody to whom it goes shares its bytes. What a server sends is not masked and so is the
 * same for all (RFC 6455, 5.1).
 */
final class Frame {

    /** A whole message in one frame: RFC 6455, 5.2. */
    private static final int TEXT = 0x81;

    private static final int BINARY = 0x82;

    private final byte[] wire;
    private final int header;

    private Frame(int kind, byte[] payload) {
        this.header = payload.length < 126 ? 2 : payload.length < 65_536 ? 4 : 10;
        this.wire = new byte[header + payload.length];
        ByteBuffer frame = ByteBuffer.wrap(wire).put((byte) kind);
        switch (header) {
            case 2 -> frame.put((byte) payload.length);
            case 4 -> frame.put((byte) 126).putShort((short) payload.length);
            default -> frame.put((byte) 127).putLong(payload.length);
        }
        frame.put(payload);
    }

    /** A text message. */
    static Frame text(String text) {
        return new Frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A binary message. */
    static Frame binary(byte[] payload) {
        return new Frame(BINARY, payload);
    }

    /** Frames as they go over the line one behind the other; of a single one the bytes that all share. */
    static ByteBuffer wire(List<Frame> frames) {
        if (frames.size() == 1) {
            return ByteBuffer.wrap(frames.get(0).wire);
        }
        ByteBuffer together =
                ByteBuffer.allocate(frames.stream().mapToInt(Frame::size).sum());
        frames.forEach(frame -> together.put(frame.wire));
        return together.flip();
    }

    boolean isText() {
        return (wire[0] & 0xff) == TEXT;
    }

    /** How many bytes it is on the line. */
    int size() {
        return wire.length;
    }

    /** What it carries. */
    ByteBuffer payload() {
        return ByteBuffer.wrap(wire, header, wire.length - header).slice().asReadOnlyBuffer();
    }

    /** What it says as a JSON object, for a way that carries no bytes. */
    String json() {
        return isText()
                ? StandardCharsets.UTF_8.decode(payload()).toString()
                : "{\"t\":\"binary\",\"data\":\""
                        + StandardCharsets.ISO_8859_1.decode(Base64.getEncoder().encode(payload())) + "\"}";
    }
}
