package vn.diemcau.media.recording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a recorder says of a file before it sends it.
 *
 * @param room in which room it was recorded
 * @param name how people may read the file's name; it is never a path here
 * @param sha256 digest of the whole file, in small hexadecimal letters
 * @param length bytes
 * @param seconds how long it plays; null when the recorder does not say
 */
public record Announcement(
        String room,
        String name,
        String sha256,
        long length,
        @Nullable Integer seconds) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ROOM = Pattern.compile("[\\p{L}\\p{N}._~-]{1,64}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,7}");

    /** What could end a line, turn the writing direction, or mean something to some file system. */
    private static final Pattern HOSTILE = Pattern.compile("[\\s\\p{C}\\\\/:*?\"<>|]+");

    private static final int NAME_MAX = 120;
    private static final String NAMELESS = "ghi-hinh.mp4";

    /** Reads what was announced; empty when it can't be. */
    public static Optional<Announcement> of(Map<String, String> words, long length) {
        String room = words.getOrDefault("room", "").toLowerCase(Locale.ROOT);
        String sha256 = words.getOrDefault("sha256", "").toLowerCase(Locale.ROOT);
        boolean readable = length > 0
                && ROOM.matcher(room).matches()
                && DIGEST.matcher(sha256).matches();
        return readable
                ? Optional.of(new Announcement(
                        room, harmless(words.getOrDefault("name", "")), sha256, length, seconds(words.get("duration"))))
                : Optional.empty();
    }

    private static @Nullable Integer seconds(@Nullable String text) {
        return text != null && SECONDS.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    private static String harmless(String name) {
        String clean = HOSTILE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        int[] last = clean.codePoints()
                .skip(Math.max(0, clean.codePointCount(0, clean.length()) - NAME_MAX))
                .toArray();
        String kept = new String(last, 0, last.length).replaceFirst("^[. ]+", "");
        return kept.isEmpty() ? NAMELESS : kept;
    }
}
