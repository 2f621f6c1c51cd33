package vn.diemcau.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Puts a binary frame together from its pieces and unpacks the text that it is. */
public final class PackedFrame {

    private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();

    /**
     * Takes a piece.
     *
     * @return the text, when this was its last piece
     */
    public Optional<String> add(ByteBuffer piece, boolean last) {
        var bytes = new byte[piece.remaining()];
        piece.get(bytes);
        pieces.writeBytes(bytes);
        return last ? Optional.of(unpacked()) : Optional.empty();
    }

    private String unpacked() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(pieces.toByteArray()))) {
            pieces.reset();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
