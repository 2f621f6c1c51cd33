package vn.diemcau.bench.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Finds a few things in bytes of JSON without reading them as JSON. */
final class Scan {

    private Scan() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The place after the next occurrence of a pattern, or less than zero. */
    static int after(ByteBuffer bytes, byte[] pattern, int from, int to) {
        byte first = pattern[0];
        for (int at = from; at <= to - pattern.length; at++) {
            if (bytes.get(at) == first && matches(bytes, pattern, at)) {
                return at + pattern.length;
            }
        }
        return -1;
    }

    static boolean starts(ByteBuffer bytes, byte[] pattern, int from, int to) {
        return to - from >= pattern.length && matches(bytes, pattern, from);
    }

    private static boolean matches(ByteBuffer bytes, byte[] pattern, int at) {
        for (int i = pattern.length - 1; i >= 0; i--) {
            if (bytes.get(at + i) != pattern[i]) {
                return false;
            }
        }
        return true;
    }

    /** The digits from a place on, as a number. */
    static long number(ByteBuffer bytes, int from, int to) {
        long number = 0;
        for (int at = from; at < to; at++) {
            int digit = bytes.get(at) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    static String text(ByteBuffer bytes, int from, int to) {
        var copy = new byte[to - from];
        bytes.get(from, copy);
        return new String(copy, StandardCharsets.UTF_8);
    }
}
