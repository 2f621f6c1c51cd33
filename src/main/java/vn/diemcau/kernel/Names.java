package vn.diemcau.kernel;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese names as text: one spelling of each letter, and the order that readers of Vietnamese expect. */
public final class Names {

    /** What is not seen: it would let two names look the same, turn a line around, or make an empty text a stated one. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cc}\\p{Cs}]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Names() {}

    /**
     * The stored form of a name: composed letters (NFC), no space at the ends, single spaces within. Input methods send both
     * composed and decomposed letters, which look the same and would not match. Any kind of space counts as one, and so do
     * control characters and halves of characters, which no name has and not every database takes. Characters without a shape are taken out.
     */
    public static String normalised(String name) {
        String seen = UNSEEN.matcher(name).replaceAll("");
        return BLANK.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Vietnamese dictionary order: ă â đ ê ô ơ ư after their base letters, tones last. */
    public static Comparator<String> order() {
        Collator collator = Collator.getInstance(VIETNAMESE);
        return collator::compare;
    }
}
