package vn.diemcau.notice.feed.dav;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names the state of a text, so that whoever has it need not fetch it again (RFC 9110 section 8.8.3). */
record EntityTag(String value) {

    private static final int OCTETS = 12;

    /** The tag of these bytes. */
    static EntityTag of(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new EntityTag('"' + HexFormat.of().formatHex(hash, 0, OCTETS) + '"');
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Whether the header says that the reader has this state; what was packed on the way is marked as weak and still the same. */
    boolean isAmong(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals(value) || tag.equals("*"));
    }
}
