package vn.diemcau.notice.ics;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes texts fit for somebody else's calendar: in composed letters, without control characters and without the marks that turn the
 * direction of writing, with which a text can look like another one. Everything else stays; that a text may look like
 * a script is the reader's concern, and escaping is the writer's.
 */
final class PlainText {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n]]");
    private static final Pattern BREAKS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PlainText() {}

    /** On one line. */
    static String line(String text) {
        return BLANKS.matcher(lines(text)).replaceAll(" ").strip();
    }

    /** On as many lines as it has. */
    static String lines(String text) {
        String broken = BREAKS.matcher(text).replaceAll("\n").replace('\t', ' ');
        return Normalizer.normalize(UNSEEN.matcher(broken).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}
