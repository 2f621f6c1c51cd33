package vn.diemcau.media.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of our keys must do. */
public abstract class KeyStoreContract {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00.123456Z");

    private KeyStore store;

    /** A store without any key. */
    protected abstract KeyStore empty();

    @BeforeEach
    void open() {
        store = empty();
    }

    @Test
    void aKeyComesBackAsItWas() {
        OurKey key = key("login-1", Purpose.LOGIN, NOON, null);
        store.add(key);

        assertThat(store.all()).containsExactly(key);
    }

    @Test
    void theNextKeyRetiresTheOneBeforeItWhenItBeginsToSign() {
        Instant later = NOON.plusSeconds(600);
        store.add(key("login-1", Purpose.LOGIN, NOON, null));
        store.add(key("login-2", Purpose.LOGIN, later, null));

        assertThat(store.all())
                .containsExactly(
                        key("login-1", Purpose.LOGIN, NOON, later), key("login-2", Purpose.LOGIN, later, null));
    }

    @Test
    void aKeyThatHasRetiredKeepsItsEnd() {
        store.add(key("login-1", Purpose.LOGIN, NOON, null));
        store.add(key("login-2", Purpose.LOGIN, NOON.plusSeconds(1), null));
        store.add(key("login-3", Purpose.LOGIN, NOON.plusSeconds(2), null));

        assertThat(store.all())
                .extracting(OurKey::retiredAt)
                .containsExactly(NOON.plusSeconds(1), NOON.plusSeconds(2), null);
    }

    @Test
    void theOtherPurposesKeyGoesOn() {
        store.add(key("login-1", Purpose.LOGIN, NOON, null));
        store.add(key("system-2", Purpose.SYSTEM, NOON.plusSeconds(1), null));

        assertThat(store.all()).extracting(OurKey::retiredAt).containsExactly(null, null);
    }

    private static OurKey key(String kid, Purpose purpose, Instant usedFrom, @Nullable Instant retiredAt) {
        return new OurKey(kid, purpose, "public " + kid, "1.sealed", usedFrom, usedFrom, retiredAt);
    }
}
