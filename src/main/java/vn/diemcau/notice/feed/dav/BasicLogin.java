package vn.diemcau.notice.feed.dav;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Name and password as programs send them (RFC 7617).
 *
 * @param name the login name
 * @param secret the password
 */
record BasicLogin(String name, String secret) {

    private static final String SCHEME = "basic ";
    private static final int LONGEST = 1_000;

    /** What the header says; empty when it says nothing of the kind. */
    static Optional<BasicLogin> in(@Nullable String header) {
        if (header == null || header.length() > LONGEST || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] bytes =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? Optional.of(new BasicLogin(parts[0], parts[1])) : Optional.empty();
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "BasicLogin";
    }
}
