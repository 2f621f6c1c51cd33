package vn.diemcau.record.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.diemcau.record.Recording;

/** A recording, or a part of it, on its way to a browser. Always a file to keep: what a recorder sent is never shown as a page of ours. */
final class Playback {

    private static final int UNSATISFIABLE = 416;

    private Playback() {}

    static Response of(Recording file, @Nullable String range) {
        Stretch part = Stretch.of(range, file.bytes());
        if (part == null) {
            return headed(Response.ok(), file, new Stretch(0, file.bytes() - 1)).build();
        }
        return part.isNowhere()
                ? Response.status(UNSATISFIABLE)
                        .header("Content-Range", "bytes */" + file.bytes())
                        .build()
                : headed(Response.status(Response.Status.PARTIAL_CONTENT), file, part)
                        .header("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + file.bytes())
                        .build();
    }

    static String tag(Recording file) {
        return '"' + file.sha256() + '"';
    }

    private static Response.ResponseBuilder headed(Response.ResponseBuilder answer, Recording file, Stretch part) {
        StreamingOutput bytes = output -> send(file, part, output);
        return answer.entity(bytes)
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.ETAG, tag(file))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition("ghi-hinh", file.name(), ""));
    }

    private static void send(Recording file, Stretch part, OutputStream output) throws IOException {
        try (FileChannel source = FileChannel.open(file.file(), StandardOpenOption.READ)) {
            WritableByteChannel target = Channels.newChannel(output);
            long at = part.first();
            while (at <= part.last()) {
                at += source.transferTo(at, part.last() + 1 - at, target);
            }
        }
    }
}
