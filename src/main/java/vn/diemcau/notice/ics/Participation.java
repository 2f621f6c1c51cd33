package vn.diemcau.notice.ics;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether somebody takes part (PARTSTAT, RFC 5545 section 3.2.12). */
public enum Participation {
    /** Has not answered. */
    NEEDS_ACTION,
    /** Comes. */
    ACCEPTED,
    /** May come. */
    TENTATIVE,
    /** Does not come. */
    DECLINED,
    /** Sends somebody else. */
    DELEGATED;

    /** The word that calendars use. */
    String word() {
        return name().replace('_', '-');
    }

    /** What the word of a calendar means; empty when it means nothing to a meeting. */
    static Optional<Participation> of(String word) {
        String upper = word.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(each -> each.word().equals(upper)).findFirst();
    }
}
