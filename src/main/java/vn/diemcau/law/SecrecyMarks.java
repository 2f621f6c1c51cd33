package vn.diemcau.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds marks of secrecy in text: "MẬT", "TỐI MẬT", "TUYỆT MẬT" as stamps print them, in brackets, after "Độ mật". The word "mật" itself
 * is no mark: "bí mật nhà nước", "bảo mật", "mật độ", "mật ong" say nothing secret, also in a title all in capitals.
 */
public final class SecrecyMarks {

    private static final String GAP = "[\\s._\\-]{0,3}";
    private static final String MAT = "M" + GAP + "Ậ" + GAP + "T";
    private static final String DEGREE = "(tuyệt" + GAP + "mật|tối" + GAP + "mật|mật)";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern HIGH = Pattern.compile(
            "(?<!\\p{L})(t" + GAP + "u" + GAP + "y" + GAP + "ệ" + GAP + "t|t" + GAP + "ố" + GAP + "i)" + GAP + "m" + GAP
                    + "ậ" + GAP + "t(?!\\p{L})",
            ANY_CASE);
    private static final Pattern STAMP = Pattern.compile("(?<!\\p{L})" + MAT + "(?!\\p{L})");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[{<«]\\s*" + DEGREE + "\\s*[)\\]}>»]", ANY_CASE);
    private static final Pattern DECLARED = Pattern.compile(
            "độ" + GAP + "mật\\s*[:=\\-–—(]\\s*[\"“]?" + "(?:" + DEGREE + "|[ABC])(?!\\p{L})", ANY_CASE);
    private static final Pattern NAMED_DEGREE = Pattern.compile("(?<!\\p{L})[Đđ]ộ\\s+Mật(?!\\p{L})");

    private static final Set<String> BEFORE = Set.of(
            "bí", "bảo", "cơ", "độ", "trăng", "đường", "túi", "sỏi", "ống", "gan", "viêm", "ngọt", "thân", "dịch");
    private static final Set<String> AFTER = Set.of(
            "độ", "ong", "mã", "khẩu", "thiết", "vụ", "thư", "danh", "ước", "nghị", "báo", "thám", "mía", "gấu", "ngữ",
            "tông", "phục", "tập", "đàm", "lệnh", "hiệu");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\s+$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\s+(\\p{L}+)");

    private SecrecyMarks() {}

    /** The degree of the first mark in the text; empty when it carries none. */
    public static Optional<SecrecyDegree> in(String text) {
        String plain = PlainText.of(text);
        return high(plain).or(() -> plainMark(plain) ? Optional.of(SecrecyDegree.CONFIDENTIAL) : Optional.empty());
    }

    private static Optional<SecrecyDegree> high(String plain) {
        return HIGH.matcher(plain)
                .results()
                .map(found ->
                        Character.toLowerCase(found.group(1).replaceAll(GAP, "").charAt(1)) == 'u'
                                ? SecrecyDegree.TOP_SECRET
                                : SecrecyDegree.SECRET)
                .findFirst();
    }

    private static boolean plainMark(String plain) {
        return List.of(BRACKETED, DECLARED, NAMED_DEGREE).stream()
                        .anyMatch(pattern -> pattern.matcher(plain).find())
                || STAMP.matcher(plain).results().anyMatch(found -> isStamp(plain, found));
    }

    /** Whether the capitals are a mark and not part of a compound word of a title in capitals. */
    private static boolean isStamp(String plain, MatchResult found) {
        return !word(LAST_WORD, plain.substring(0, found.start()))
                        .filter(BEFORE::contains)
                        .isPresent()
                && !word(FIRST_WORD, plain.substring(found.end()))
                        .filter(AFTER::contains)
                        .isPresent();
    }

    private static Optional<String> word(Pattern place, String text) {
        return place.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(word -> word.equals(word.toUpperCase(java.util.Locale.ROOT)))
                .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                .findFirst();
    }
}
