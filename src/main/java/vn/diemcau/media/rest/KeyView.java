package vn.diemcau.media.rest;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.keys.OurKey;
import vn.diemcau.media.keys.Purpose;

/** One of our keys as an administrator sees it. */
@Schema(name = "MediaKey")
record KeyView(
        String kid,
        Purpose purpose,
        @Schema(description = "Where its public half is") String address,
        Instant madeAt,
        Instant usedFrom,
        @Nullable Instant retiredAt) {

    static KeyView of(OurKey key, URI base) {
        String address = keyServer(key.purpose(), base) + "/" + key.fileName() + ".pem";
        return new KeyView(key.kid(), key.purpose(), address, key.madeAt(), key.usedFrom(), key.retiredAt());
    }

    /** What a media server is told as its key server. */
    static String keyServer(Purpose purpose, URI base) {
        return base.resolve(purpose == Purpose.LOGIN ? "media/keys" : "media/system-keys")
                .toString();
    }
}
