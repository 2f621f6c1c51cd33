package vn.diemcau.media.mesh;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code RTCConfiguration.iceServers} (W3C WebRTC 1.0, section 4.2.4).
 *
 * @param urls {@code stun:}, {@code turn:} or {@code turns:} addresses
 * @param username null for STUN
 * @param credential null for STUN
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IceServer(
        List<String> urls,
        @Nullable String username,
        @Nullable String credential) {

    public IceServer {
        urls = List.copyOf(urls);
    }
}
