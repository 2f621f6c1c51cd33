package vn.diemcau.record.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.diemcau.record.Csv;

/**
 * A file to keep. Its name is sent twice (RFC 6266): in plain ASCII for old programs, and in UTF-8 for all others.
 */
final class Download {

    private Download() {}

    /**
     * A CSV file.
     *
     * @param plain the name in ASCII, without quotes
     * @param name the name as people read it
     */
    static Response csv(String plain, String name, List<List<Object>> rows) {
        return Response.ok(Csv.file(rows), "text/csv; charset=UTF-8; header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(plain, name, ".csv"))
                .build();
    }

    /**
     * That it is a file to keep, and its name.
     *
     * @param ending what its names end with; empty when the name has an ending
     */
    static String disposition(String plain, String name, String ending) {
        return "attachment; filename=\"" + plain + ending + "\"; filename*=UTF-8''" + encoded(fileName(name) + ending);
    }

    /** Without the characters that some file system refuses, and not longer than all of them allow. */
    private static String fileName(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").strip();
        return safe.codePoints()
                .limit(60)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
