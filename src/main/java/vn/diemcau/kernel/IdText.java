package vn.diemcau.kernel;

/** The one spelling of all identifiers, narrow enough to stand in a path, a log line or a file name unescaped. */
public final class IdText {

    private static final int LONGEST = 36;

    private IdText() {}

    /**
     * Tells whether a text from outside may become an identifier: up to 36 Latin letters, digits, dots, underscores and hyphens. Ask before constructing one. It is
     * asked for each of a thousand rows, hence by hand.
     *
     * @param text what a request, a file or a row holds
     */
    public static boolean allowed(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (!allowed(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean allowed(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '.'
                || letter == '_'
                || letter == '-';
    }

    static void require(String text) {
        if (!allowed(text)) {
            throw new IllegalArgumentException("not an identifier");
        }
    }
}
