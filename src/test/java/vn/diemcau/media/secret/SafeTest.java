package vn.diemcau.media.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

class SafeTest {

    private static final byte[] SECRET = "mật khẩu của máy chủ".getBytes(StandardCharsets.UTF_8);

    private final Safe safe = Safes.withKey("a");

    @Test
    void whatWasSealedForARowOpensForThatRow() {
        assertThat(opened(safe, "media_server/1", sealed("media_server/1"))).isEqualTo("mật khẩu của máy chủ");
    }

    @Test
    void theDatabaseNeverSeesTheSameTextTwice() {
        assertThat(sealed("media_server/1"))
                .isNotEqualTo(sealed("media_server/1"))
                .doesNotContain(Base64.getEncoder().encodeToString(SECRET));
    }

    @Test
    void aSecretMovedToAnotherRowDoesNotOpen() {
        assertThat(opened(safe, "media_server/2", sealed("media_server/1"))).isEqualTo("SECRET_UNREADABLE");
    }

    @Test
    void anotherMasterKeyOpensNothing() {
        assertThat(opened(Safes.withKey("b"), "media_server/1", sealed("media_server/1")))
                .isEqualTo("SECRET_UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", "1.AAAA", "1.not base64", "something else altogether"})
    void aTextThatIsNotSealedIsUnreadable(String text) {
        assertThat(opened(safe, "media_server/1", text)).isEqualTo("SECRET_UNREADABLE");
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] bytes = Base64.getDecoder().decode(sealed("media_server/1").substring(2));
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            assertThat(opened(safe, "media_server/1", "1." + Base64.getEncoder().encodeToString(changed)))
                    .isEqualTo("SECRET_UNREADABLE");
        }
    }

    @Test
    void withoutAMasterKeyNothingIsSealedAndNothingOpens() {
        Safe none = Safes.withoutKey();

        assertThat(none.usable()).isFalse();
        assertThat(none.seal("media_server/1", SECRET).fold(text -> text, Refusal::code))
                .isEqualTo("NO_SECRETS_KEY");
        assertThat(opened(none, "media_server/1", sealed("media_server/1"))).isEqualTo("NO_SECRETS_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "khong-phai-base64", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMw=="})
    void aMasterKeyOfAnotherLengthStopsTheStartWithoutBeingTold(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MasterKey.of(key))
                .withMessageContaining("32 bytes")
                .withMessageNotContaining(key);
    }

    @Test
    void noKeyIsASettingToo() {
        assertThat(new Safe(MasterKey.of(""), new SecureRandom()).usable()).isFalse();
    }

    private String sealed(String owner) {
        return safe.seal(owner, SECRET).fold(text -> text, Refusal::code);
    }

    private static String opened(Safe safe, String owner, String sealed) {
        Answer<byte[]> answer = safe.open(owner, sealed);
        return answer.fold(secret -> new String(secret, StandardCharsets.UTF_8), Refusal::code);
    }
}
