package vn.diemcau.media.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IceServersTest {

    private static final Instant CLICK = Instant.ofEpochSecond(1_790_000_000);

    @Test
    void stunNeedsNoCredentials() {
        var servers = new IceServers(List.of("stun:stun.example:3478"), Optional.empty());

        assertThat(servers.list("dc-03160", CLICK))
                .containsExactly(new IceServer(List.of("stun:stun.example:3478"), null, null));
    }

    /** The expected value is what {@code printf 1790086400:dc-03160 | openssl dgst -sha1 -hmac north -binary | base64} says. */
    @Test
    void turnCredentialsAreTheOnesThatCoturnComputes() {
        var servers = new IceServers(List.of("turn:turn.example:3478"), Optional.of("north"));

        assertThat(servers.list("dc-03160", CLICK))
                .containsExactly(new IceServer(
                        List.of("turn:turn.example:3478"), "1790086400:dc-03160", "aNezXJzpOWJpTDVhq36aoWm3pYE="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://stun.example", "stun.example:3478", "javascript:alert(1)"})
    void anythingElseIsNoIceServer(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IceServers(List.of(url), Optional.empty()));
    }

    @Test
    void turnWithoutItsSecretIsRefusedAtTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IceServers(List.of("turn:turn.example"), Optional.empty()));
    }
}
