package vn.diemcau.media.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.secret.Safes;

class KeysTest {

    private static final Instant MORNING = Instant.parse("2026-11-26T01:00:00Z");

    private final Keys keys = OurKeys.fresh();

    @Test
    void theFirstKeyOfAPurposeSignsAtOnceAndIsPublished() {
        assertThat(signing(Purpose.LOGIN, MORNING)).isEqualTo("login-1");
        assertThat(names(Purpose.LOGIN, MORNING)).containsExactly("login-1");
        assertThat(names(Purpose.SYSTEM, MORNING)).isEmpty();
    }

    @Test
    void peoplesTokensAndCommandsAreNeverSignedWithTheSameKey() {
        keys.ensure(MORNING);

        assertThat(keys.all()).extracting(OurKey::purpose).containsExactly(Purpose.LOGIN, Purpose.SYSTEM);
        assertThat(keys.all()).extracting(OurKey::kid).doesNotHaveDuplicates();
    }

    @Test
    void makingSureTwiceMakesNoSecondKey() {
        keys.ensure(MORNING);
        keys.ensure(MORNING.plusSeconds(1));

        assertThat(keys.all()).hasSize(2);
    }

    @Test
    void aNewKeyIsPublishedAtOnceAndSignsOnlyWhenEveryCacheHasHeardOfIt() {
        signing(Purpose.LOGIN, MORNING);
        keys.make(Purpose.LOGIN, MORNING);

        assertThat(names(Purpose.LOGIN, MORNING)).containsExactly("login-1", "login-2");
        assertThat(signing(Purpose.LOGIN, MORNING.plus(KeyRing.LEAD).minusMillis(1)))
                .isEqualTo("login-1");
        assertThat(signing(Purpose.LOGIN, MORNING.plus(KeyRing.LEAD))).isEqualTo("login-2");
    }

    @Test
    void theOldKeyStaysPublishedUntilItsLastTokenHasExpired() {
        signing(Purpose.LOGIN, MORNING);
        keys.make(Purpose.LOGIN, MORNING);
        Instant end = MORNING.plus(KeyRing.LEAD).plus(OurKeys.TOKEN_LIFE);

        assertThat(names(Purpose.LOGIN, end.minusMillis(1))).containsExactly("login-1", "login-2");
        assertThat(names(Purpose.LOGIN, end)).containsExactly("login-2");
    }

    /** Whatever the rhythm of the changes: at each moment somebody signs, and the token's key can be fetched as long as the token lives. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTokenIsEverWithoutItsKey(long seed) {
        var random = new Random(seed);
        Instant now = MORNING;
        for (int step = 0; step < 200; step++) {
            now = now.plusSeconds(random.nextInt(400));
            if (random.nextInt(5) == 0) {
                keys.make(Purpose.LOGIN, now);
            }
            String signer = signing(Purpose.LOGIN, now);
            assertThat(names(Purpose.LOGIN, now)).contains(signer);
            assertThat(names(Purpose.LOGIN, now.plus(OurKeys.TOKEN_LIFE).minusMillis(1)))
                    .contains(signer);
        }
    }

    @Test
    void twoServersThatMakeAKeyAtOnceAgreeOnWhichSigns() {
        var one = key("login-A");
        var other = key("login-B");

        assertThat(new KeyRing(List.of(one, other), OurKeys.TOKEN_LIFE).signing(Purpose.LOGIN, MORNING))
                .isEqualTo(new KeyRing(List.of(other, one), OurKeys.TOKEN_LIFE).signing(Purpose.LOGIN, MORNING))
                .contains(other);
    }

    /** {@code printf %s login-1 | sha256sum}. */
    @Test
    void theFileIsNamedByTheSha256OfTheKeysName() {
        assertThat(key("login-1").fileName())
                .isEqualTo("9055b0b547c61f8ee25b0e3412f8df48e31f8ccb1187359932070d9a5d518273");
    }

    @Test
    void theStoredPrivateHalfIsSealedAndOpensToTheOneThatSigns() {
        PrivateKey key = keys.signing(Purpose.LOGIN, MORNING).fold(SigningKey::key, refusal -> null);

        assertThat(key).isEqualTo(OurKeys.PAIR.getPrivate());
        assertThat(keys.all().get(0).sealedPrivate()).startsWith("1.").doesNotContain("PRIVATE");
        assertThat(keys.all().get(0).toString()).doesNotContain("1.");
    }

    @Test
    void withoutAMasterKeyThereIsNoKey() {
        Keys none = OurKeys.sealedIn(Safes.withoutKey());

        assertThat(none.signing(Purpose.LOGIN, MORNING).fold(SigningKey::kid, Refusal::code))
                .isEqualTo("NO_SECRETS_KEY");
        assertThat(none.all()).isEmpty();
    }

    @Test
    void theSetHoldsThePublicHalvesOnly() throws Exception {
        signing(Purpose.LOGIN, MORNING);
        JWKSet set = JWKSet.parse(Jwks.of(keys.published(Purpose.LOGIN, MORNING)));

        assertThat(set.containsNonPublicKeys()).isFalse();
        assertThat(set.getKeyByKeyId("login-1").toRSAKey().toPublicKey()).isEqualTo(OurKeys.PAIR.getPublic());
    }

    private String signing(Purpose purpose, Instant at) {
        return keys.signing(purpose, at).fold(SigningKey::kid, Refusal::code);
    }

    private List<String> names(Purpose purpose, Instant at) {
        return keys.published(purpose, at).stream().map(OurKey::kid).toList();
    }

    private static OurKey key(String kid) {
        return new OurKey(kid, Purpose.LOGIN, "", "", MORNING, MORNING, null);
    }
}
