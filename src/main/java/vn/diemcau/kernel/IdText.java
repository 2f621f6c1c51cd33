package vn.diemcau.kernel;

import java.util.regex.Pattern;

/** The one spelling of all identifiers, narrow enough to stand in a path, a log line or a file name unescaped. */
public final class IdText {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,36}");

    private IdText() {}

    /**
     * Tells whether a text from outside may become an identifier; ask before constructing one.
     *
     * @param text what a request, a file or a row holds
     */
    public static boolean allowed(String text) {
        return ALLOWED.matcher(text).matches();
    }

    static void require(String text) {
        if (!allowed(text)) {
            throw new IllegalArgumentException("not an identifier");
        }
    }
}
