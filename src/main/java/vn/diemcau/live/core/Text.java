package vn.diemcau.live.core;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that people type, in the one form in which it is kept. */
final class Text {

    /** Control and invisible formatting characters (a reversed writing direction among them), but not line breaks. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]");

    private Text() {}

    /** Composed letters (NFC), nothing unseen, no space around. */
    static String clean(String typed) {
        return Normalizer.normalize(UNSEEN.matcher(typed).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** The same for a text that may be missing: nothing but space is nothing. */
    static @Nullable String cleanOrNone(@Nullable String typed) {
        String clean = typed == null ? "" : clean(typed);
        return clean.isEmpty() ? null : clean;
    }
}
