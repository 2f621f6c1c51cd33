package vn.diemcau.notice.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.diemcau.kernel.Names;
import vn.diemcau.notice.Bounce;
import vn.diemcau.notice.BounceReason;
import vn.diemcau.notice.StatusCodes;

/**
 * Reads what a mail server reports (RFC 3464, section 2). Each of our letters goes to one address, so the first group of fields that names an action is the one that counts.
 */
final class DeliveryReport {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");
    private static final Pattern FOLDED = Pattern.compile("\\n[ \\t]+");
    private static final Pattern GROUPS = Pattern.compile("\\n{2,}");
    private static final Pattern CODE = Pattern.compile("[245]\\.[0-9]{1,3}\\.[0-9]{1,3}");
    private static final Pattern NO_CODE = Pattern.compile("[^0-9.].*");
    private static final int MOST_GROUPS = 20;

    private DeliveryReport() {}

    /** What became of the letter; empty when it was delivered, or when that cannot be told. */
    static Optional<Bounce> read(byte[] bytes) {
        String lines =
                LINE_END.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("\n");
        return GROUPS.splitAsStream(FOLDED.matcher(lines).replaceAll(" "))
                .limit(MOST_GROUPS)
                .map(DeliveryReport::fields)
                .filter(fields -> fields.containsKey("action"))
                .findFirst()
                .flatMap(DeliveryReport::bounce);
    }

    private static Map<String, String> fields(String group) {
        Map<String, String> fields = new HashMap<>();
        for (String line : group.split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static Optional<Bounce> bounce(Map<String, String> fields) {
        String code = NO_CODE.matcher(fields.getOrDefault("status", "")).replaceFirst("");
        String words = words(fields);
        return switch (fields.getOrDefault("action", "").toLowerCase(Locale.ROOT)) {
            case "delayed" -> Optional.of(new Bounce(BounceReason.DELAYED, words));
            case "failed" ->
                Optional.of(new Bounce(
                        CODE.matcher(code).matches() ? StatusCodes.reason(code) : BounceReason.OTHER, words));
            // "delivered", "relayed" and "expanded" (2.3.3) are no trouble, and other words none that we know.
            default -> Optional.empty();
        };
    }

    /** What the other side said, without the name of its language, such as {@code smtp;}. */
    private static String words(Map<String, String> fields) {
        String said = List.of("diagnostic-code", "status").stream()
                .map(fields::get)
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse("");
        return Names.normalised(said.substring(said.indexOf(';') + 1));
    }
}
