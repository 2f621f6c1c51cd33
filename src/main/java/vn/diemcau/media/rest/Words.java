package vn.diemcau.media.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** tus's {@code Upload-Metadata}: pairs of a name and a Base64 value, separated by commas. */
final class Words {

    private static final Pattern COMMA = Pattern.compile(" *, *");
    private static final int LONGEST = 4096;

    private Words() {}

    /** The pairs; what can't be read is left out. */
    static Map<String, String> of(@Nullable String header) {
        Map<String, String> words = new HashMap<>();
        if (header != null && header.length() <= LONGEST) {
            COMMA.splitAsStream(header.strip()).forEach(pair -> read(pair, words));
        }
        return words;
    }

    private static void read(String pair, Map<String, String> words) {
        int space = pair.indexOf(' ');
        if (space > 0) {
            try {
                byte[] value =
                        Base64.getDecoder().decode(pair.substring(space + 1).strip());
                words.put(pair.substring(0, space), new String(value, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException notBase64) {
                words.remove(pair.substring(0, space));
            }
        }
    }
}
