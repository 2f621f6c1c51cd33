package vn.diemcau.record;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file in which a meeting was recorded.
 *
 * @param id names it within its meeting
 * @param name how people read the file's name
 * @param bytes how long it is
 * @param sha256 its digest, by which anybody can tell that it is unchanged
 * @param seconds how long it plays; null when the recorder did not say
 * @param arrivedAt since when it is here
 * @param retention the class by which it is kept
 * @param file where it lies
 */
public record Recording(
        String id,
        String name,
        long bytes,
        String sha256,
        @Nullable Integer seconds,
        Instant arrivedAt,
        String retention,
        Path file) {}
