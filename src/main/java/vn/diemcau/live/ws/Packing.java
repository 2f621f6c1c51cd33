package vn.diemcau.live.ws;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Texts as frames that many share: a long one is compressed, which is done once and saves every receiver's line. */
final class Packing {

    /** Below this the frame would not become much smaller, and the receiver would have to unpack it. */
    private static final int LONG = 2_048;

    private Packing() {}

    static Frame frame(String text) {
        return text.length() < LONG ? Frame.text(text) : Frame.binary(gzip(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 4);
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
