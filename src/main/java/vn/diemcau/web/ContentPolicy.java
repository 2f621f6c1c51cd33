package vn.diemcau.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Content-Security-Policy of our pages: nothing but our own files, the one import map of the page, known by its hash, and the
 * media servers of the installation.
 */
final class ContentPolicy {

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script\\s+type=\"importmap\"[^>]*>(.*?)</script>", Pattern.DOTALL);

    private final String importMap;

    private ContentPolicy(String importMap) {
        this.importMap = importMap;
    }

    /**
     * The policy of our page.
     *
     * @param page the page as it is served
     */
    static ContentPolicy of(String page) {
        return new ContentPolicy(importMap(page));
    }

    /**
     * The header's value.
     *
     * @param origins of the media servers, in the order in which they are to stand there
     */
    String allowing(List<String> origins) {
        String hosts = String.join(" ", origins);
        return String.join(
                "; ",
                "default-src 'none'",
                ("script-src 'self'" + importMap + " " + hosts).strip(),
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "media-src 'self' blob:",
                "font-src 'self'",
                "connect-src 'self'",
                "frame-src " + (hosts.isEmpty() ? "'none'" : hosts),
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    private static String importMap(String page) {
        Matcher found = IMPORT_MAP.matcher(page);
        return found.find() ? " 'sha256-" + hash(found.group(1)) + "'" : "";
    }

    /** A browser hashes the text after it has turned CRLF into LF. */
    private static String hash(String script) {
        try {
            byte[] text = script.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
