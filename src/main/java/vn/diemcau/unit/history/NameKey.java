package vn.diemcau.unit.history;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.diemcau.kernel.Names;

/**
 * What two spellings of one name have in common. Never without accents: "Xã Thanh An" and "Xã Thạnh An" are two communes of one
 * province. But letters may come composed or not, and the tone of oa, oe and uy stands on the first vowel in the older spelling
 * (Hòa) and on the second in the newer one (Hoà); official texts mix both.
 */
public final class NameKey {

    private static final String TONE = "([\u0300\u0301\u0303\u0309\u0323])";
    private static final String SYLLABLE_ENDS = "(?![\\p{L}\\p{M}])";
    private static final Pattern OA_OE = Pattern.compile("o([ae])" + TONE + SYLLABLE_ENDS);
    private static final Pattern UY = Pattern.compile("(?<!q)u(y)" + TONE + SYLLABLE_ENDS);

    private NameKey() {}

    /** The key: equal for all spellings of one name. */
    public static String of(String name) {
        String lower = Names.normalised(name).toLowerCase(Locale.ROOT);
        String letters = Normalizer.normalize(lower, Normalizer.Form.NFD);
        letters = OA_OE.matcher(letters).replaceAll("o$2$1");
        letters = UY.matcher(letters).replaceAll("u$2$1");
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }
}
