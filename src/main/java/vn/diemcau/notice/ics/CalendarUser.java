package vn.diemcau.notice.ics;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody in a calendar: a name to show and a mail address.
 *
 * @param name as it is shown, on one line
 * @param address a plain mail address, without anything that would have to be quoted
 */
public record CalendarUser(String name, String address) {

    private static final int LONGEST = 254;

    /** The addresses that everybody has: letters without accents on both sides, as mail servers exchange them. */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,188}[A-Za-z0-9])?");

    private static final String SCHEME = "mailto:";

    public CalendarUser {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("not a mail address");
        }
        name = PlainText.line(name);
    }

    /** Whether this is a mail address that a calendar file may carry. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches();
    }

    /** The address in a calendar's value, in lower case; empty when it is no plain mail address. */
    static Optional<String> addressIn(String value) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        return Optional.of(lower)
                .filter(text -> text.startsWith(SCHEME))
                .map(text -> text.substring(SCHEME.length()))
                .filter(CalendarUser::isAddress);
    }

    /** The address as calendars write it. */
    URI uri() {
        return URI.create(SCHEME + escaped());
    }

    /** These four may stand in an address but not in a URI. */
    private String escaped() {
        return address.replace("`", "%60")
                .replace("{", "%7B")
                .replace("|", "%7C")
                .replace("}", "%7D")
                .replace("^", "%5E");
    }
}
