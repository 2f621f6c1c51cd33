package vn.diemcau.notice;

import java.util.List;

/** What the codes of mail servers mean (RFC 3463, section 3; RFC 7505 for 1.10). The class in front, 4 or 5, says whether it was for good. */
public final class StatusCodes {

    private record Meaning(String code, BounceReason reason) {}

    /** The first that fits. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("1.1", BounceReason.UNKNOWN_ADDRESS),
            new Meaning("1.2", BounceReason.UNKNOWN_ADDRESS),
            new Meaning("1.3", BounceReason.UNKNOWN_ADDRESS),
            new Meaning("1.6", BounceReason.UNKNOWN_ADDRESS),
            new Meaning("1.10", BounceReason.UNKNOWN_ADDRESS),
            new Meaning("2.1", BounceReason.MAILBOX_DISABLED),
            new Meaning("2.2", BounceReason.MAILBOX_FULL),
            new Meaning("3.1", BounceReason.MAILBOX_FULL),
            new Meaning("2.3", BounceReason.TOO_LARGE),
            new Meaning("3.4", BounceReason.TOO_LARGE),
            new Meaning("4.", BounceReason.UNREACHABLE),
            new Meaning("6.", BounceReason.REFUSED),
            new Meaning("7.", BounceReason.REFUSED));

    private StatusCodes() {}

    /** What a code such as {@code 5.1.1} means. A code of class 4 was not for good: the address may be right. */
    public static BounceReason reason(String code) {
        BounceReason reason = MEANINGS.stream()
                .filter(meaning -> fits(code.substring(code.indexOf('.') + 1), meaning.code()))
                .map(Meaning::reason)
                .findFirst()
                .orElse(BounceReason.OTHER);
        return reason.stops() && !code.startsWith("5") ? BounceReason.UNREACHABLE : reason;
    }

    private static boolean fits(String detail, String code) {
        return code.endsWith(".") ? detail.startsWith(code) : detail.equals(code);
    }
}
