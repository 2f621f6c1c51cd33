package vn.diemcau.media.jitsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.media.Participants;

class JitsiKeyTest {

    @Test
    void aHostWithPublicKeysGetsTokensThatNameTheirKey() throws Exception {
        KeyPair pair = pair(2048);
        SignedJWT token = SignedJWT.parse(jwt(JitsiHosts.withKey(pem(pair, "\n"))));

        assertThat(token.getHeader().getKeyID()).isEqualTo("dienbien-2026");
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(token.verify(new RSASSAVerifier((RSAPublicKey) pair.getPublic())))
                .isTrue();
    }

    @Test
    void aVariableOnOneLineHoldsTheKeyAsWell() throws Exception {
        KeyPair pair = pair(2048);

        assertThat(PemKey.rsa(pem(pair, "\\n"))).isEqualTo(PemKey.rsa(pem(pair, "\n")));
    }

    @Test
    void aShortKeyIsRefused() throws Exception {
        String pem = pem(pair(1024), "\n");

        assertThatIllegalArgumentException().isThrownBy(() -> PemKey.rsa(pem)).withMessageContaining("2048");
    }

    @Test
    void aKeyWithoutANameIsRefused() throws Exception {
        JitsiSettings settings = JitsiHosts.with("", pem(pair(2048), "\n"), "");

        assertThatIllegalArgumentException().isThrownBy(settings::signer).withMessageContaining("name");
    }

    @Test
    void aShortSecretIsRefusedWithoutBeingTold() {
        JitsiSettings settings = JitsiHosts.with("qua-ngan", "", "");

        assertThatIllegalArgumentException()
                .isThrownBy(settings::signer)
                .withMessageContaining("32 bytes")
                .withMessageNotContaining("qua-ngan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hop.dienbien.example",
                "https://hop.dienbien.example/hop",
                "https://hop.dienbien.example?x=1",
                "https://me@hop.dienbien.example",
                "hop.dienbien.example",
                "javascript:alert(1)"
            })
    void onlyASecureOriginIsAHost(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> JitsiHost.of(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hop.dienbien.example:8443", "http://127.0.0.1:9700", "http://localhost:9700"})
    void aPortAndThisMachineAreFine(String url) {
        assertThat(JitsiHost.of(url).origin()).hasToString(url);
    }

    private static String jwt(JitsiSettings settings) {
        var rules = new TokenSettings("diemcau", "jitsi", "*", Duration.ofMinutes(5));
        return new RoomTokens(rules, settings.signer())
                .token(Participants.chair(), "dc1", false, Instant.EPOCH)
                .jwt();
    }

    private static KeyPair pair(int bits) throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static String pem(KeyPair pair, String lineBreak) {
        String base64 = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        return ("-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----").replace("\n", lineBreak);
    }
}
