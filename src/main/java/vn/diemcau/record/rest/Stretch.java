package vn.diemcau.record.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that somebody asks for by {@code Range} (RFC 9110, 14.1.2): players jump, and downloads that broke go on. Whoever asks for several parts at once,
 * or in a way that can't be read, gets the whole, as the RFC allows.
 *
 * @param first its first byte
 * @param last its last byte; before the first when the file has no such part
 */
record Stretch(long first, long last) {

    private static final String NOTHING = "bytes=-";
    private static final Pattern BYTES = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The part of a file of this length; null for all of it. */
    static @Nullable Stretch of(@Nullable String range, long length) {
        String text = range == null ? NOTHING : range.strip();
        Matcher asked = BYTES.matcher(text);
        if (!asked.matches() || text.equals(NOTHING)) {
            return null;
        }
        if (asked.group(1).isEmpty()) {
            return new Stretch(Math.max(0, length - Long.parseLong(asked.group(2))), length - 1);
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? length - 1 : Long.parseLong(asked.group(2));
        return last < first && !asked.group(2).isEmpty() && first < length
                ? null
                : new Stretch(first, Math.min(last, length - 1));
    }

    boolean isNowhere() {
        return last < first;
    }

    long length() {
        return last - first + 1;
    }
}
