package vn.diemcau.live.ws;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One WebSocket message, encoded once; everybody to whom it goes shares its bytes. */
final class Frame {

    private final boolean text;
    private final ByteBuffer bytes;

    private Frame(boolean text, byte[] bytes) {
        this.text = text;
        this.bytes = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** A text message. */
    static Frame text(String text) {
        return new Frame(true, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A binary message.
     *
     * @param bytes must not be changed any more
     */
    static Frame binary(byte[] bytes) {
        return new Frame(false, bytes);
    }

    boolean isText() {
        return text;
    }

    /** How many bytes it carries. */
    int size() {
        return bytes.capacity();
    }

    /** The bytes, with a position of their own for each reader. */
    ByteBuffer bytes() {
        return bytes.duplicate();
    }

    /** What it says as a JSON object, for a way that carries no bytes. */
    String json() {
        return text
                ? StandardCharsets.UTF_8.decode(bytes()).toString()
                : "{\"t\":\"binary\",\"data\":\""
                        + StandardCharsets.ISO_8859_1.decode(Base64.getEncoder().encode(bytes())) + "\"}";
    }
}
