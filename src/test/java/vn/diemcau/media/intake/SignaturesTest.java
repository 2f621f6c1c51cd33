package vn.diemcau.media.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.secret.Safes;

class SignaturesTest implements Hooks {

    private static final ServerId SERVER = new ServerId("s-1");
    private static final Instant SIGNED_AT = Instant.ofEpochSecond(1_795_314_700);
    private static final String BODY = "{\"eventType\":\"PARTICIPANT_JOINED\"}";

    /** Made by {@code printf '%s' "1795314700.$BODY" | openssl dgst -sha256 -hmac whsec_mot-bi-mat -binary | base64}. */
    private static final String HEADER = "t=1795314700,v1=zHScPTnHyQ/dH+Xj2v3KDpr1s4oZhWB2Wl4o9NfwSbg=";

    private final Map<ServerId, String> kept = new HashMap<>();
    private final Signatures signatures = new Signatures(this, Safes.withKey("a"));

    @Override
    public Optional<String> sealed(ServerId server) {
        return Optional.ofNullable(kept.get(server));
    }

    @Override
    public void put(ServerId server, String sealed, Instant at) {
        kept.put(server, sealed);
    }

    @BeforeEach
    void keep() {
        boolean done =
                signatures.keep(SERVER, "whsec_mot-bi-mat", SIGNED_AT).<Boolean>fold(yes -> yes, refused -> false);
        assertThat(done).isTrue();
        assertThat(kept.get(SERVER)).doesNotContain("whsec");
    }

    @Test
    void whatTheServiceHasSignedLatelyIsItsOwn() {
        assertThat(signatures.holds(SERVER, HEADER, BODY, SIGNED_AT.plusSeconds(300)))
                .isTrue();
    }

    @Test
    void aCopyThatComesLaterOneOfTheFutureAndAnotherBodyAreNot() {
        assertThat(signatures.holds(SERVER, HEADER, BODY, SIGNED_AT.plusSeconds(301)))
                .isFalse();
        assertThat(signatures.holds(SERVER, HEADER, BODY, SIGNED_AT.minusSeconds(301)))
                .isFalse();
        assertThat(signatures.holds(SERVER, HEADER, BODY + " ", SIGNED_AT)).isFalse();
        assertThat(signatures.holds(SERVER, HEADER.replace("700,", "701,"), BODY, SIGNED_AT))
                .isFalse();
    }

    @Test
    void anotherServersSecretAndNoneRecogniseNothing() {
        signatures.keep(new ServerId("s-2"), "khac", SIGNED_AT);
        assertThat(signatures.holds(new ServerId("s-2"), HEADER, BODY, SIGNED_AT))
                .isFalse();
        assertThat(signatures.holds(new ServerId("s-3"), HEADER, BODY, SIGNED_AT))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1=abc", "t=1795314700", "t=x,v1=abc", "t=1795314700,v1=", "t=99999999999999,v1=abc"})
    void whatIsNoSignatureIsNone(String header) {
        assertThat(signatures.holds(SERVER, header, BODY, SIGNED_AT)).isFalse();
    }
}
