package vn.diemcau.notice.ics;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Long lines of a calendar file are continued on the next line after a blank. RFC 5545 section 3.1 counts octets, not letters, and a
 * Vietnamese letter has up to three; a reader that joins the lines before it decodes them would lose a letter that was cut.
 */
final class Folding {

    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n";
    private static final Pattern CONTINUED = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern LINE_END = Pattern.compile("\\r?\\n");

    private Folding() {}

    /** Every line no longer than 75 octets. */
    static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 16);
        LINE_END.splitAsStream(unfolded(text)).forEach(line -> {
            fold(line, folded);
            folded.append(BREAK);
        });
        return folded.toString();
    }

    /** Every line in one piece. */
    static String unfolded(String text) {
        return CONTINUED.matcher(text).replaceAll("");
    }

    private static void fold(String line, StringBuilder folded) {
        int room = LONGEST;
        for (int at = 0; at < line.length(); ) {
            int end = endOfLetter(line, at);
            String letter = line.substring(at, end);
            int octets = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                folded.append(BREAK).append(' ');
                room = LONGEST - 1;
            }
            folded.append(letter);
            room -= octets;
            at = end;
        }
    }

    /** A letter and the marks above and below it stay together, unless somebody piled up more of them than a line holds. */
    private static int endOfLetter(String line, int start) {
        int end = line.offsetByCodePoints(start, 1);
        while (end < line.length()
                && end - start < 8
                && Character.getType(line.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end = line.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
