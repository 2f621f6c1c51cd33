package vn.diemcau.law;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as a reader sees it: one code for each letter. Letters in pieces are put together, invisible characters taken out, letters
 * of other alphabets that look Latin are Latin, so that a word cannot be hidden from a search while people still read it.
 */
final class PlainText {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\x{34F}\\x{115F}\\x{1160}\\x{3164}\\x{FE00}-\\x{FE0F}&&[^\\t\\n\\r]]");
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Map<Character, Character> LOOKALIKES = Map.ofEntries(
            Map.entry('\u0410', 'A'),
            Map.entry('\u0430', 'a'),
            Map.entry('\u0391', 'A'),
            Map.entry('\u041C', 'M'),
            Map.entry('\u039C', 'M'),
            Map.entry('\u0422', 'T'),
            Map.entry('\u03A4', 'T'),
            Map.entry('\u041E', 'O'),
            Map.entry('\u043E', 'o'),
            Map.entry('\u039F', 'O'),
            Map.entry('\u0406', 'I'),
            Map.entry('\u0456', 'i'),
            Map.entry('\u0399', 'I'),
            Map.entry('\u0443', 'y'),
            Map.entry('\u03A5', 'Y'),
            Map.entry('\u04AE', 'Y'));

    private PlainText() {}

    static String of(String text) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        var latin = new StringBuilder(visible.length());
        visible.chars().forEach(letter -> latin.append(latin((char) letter)));
        return SPACE.matcher(Normalizer.normalize(latin, Normalizer.Form.NFC)).replaceAll(" ");
    }

    private static char latin(char letter) {
        return LOOKALIKES.getOrDefault(letter, letter);
    }
}
