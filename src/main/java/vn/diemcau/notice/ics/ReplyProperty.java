package vn.diemcau.notice.ics;

import java.util.HashMap;
import java.util.Map;

/**
 * A line of a calendar file.
 *
 * @param name in upper case
 * @param parameters by their names in upper case
 * @param value as it stands in the file, still escaped
 */
record ReplyProperty(String name, Map<String, String> parameters, String value) {

    ReplyProperty(String name) {
        this(name, new HashMap<>(), "");
    }

    ReplyProperty with(String other) {
        return new ReplyProperty(name, parameters, other);
    }

    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    /** The text without its escapes (RFC 5545 section 3.3.11). */
    String text() {
        var text = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            boolean escape = letter == '\\' && at + 1 < value.length();
            text.append(escape ? escaped(value.charAt(++at)) : letter);
        }
        return text.toString();
    }

    private static char escaped(char letter) {
        return letter == 'n' || letter == 'N' ? '\n' : letter;
    }
}
