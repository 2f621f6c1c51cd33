package vn.diemcau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of the one-time link must do. */
public abstract class SetupLinkStoreContract {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private SetupLinkStore store;

    /** A store without any link. */
    protected abstract SetupLinkStore empty();

    @BeforeEach
    void open() {
        store = empty();
        store.replace("first", NOW.plusSeconds(60));
    }

    @Test
    void aLinkIsUsedOnce() {
        assertThat(store.holds("first", NOW)).isTrue();
        assertThat(store.use("first", NOW)).isTrue();
        assertThat(store.use("first", NOW)).isFalse();
        assertThat(store.holds("first", NOW)).isFalse();
    }

    @Test
    void anExpiredLinkIsNone() {
        assertThat(store.holds("first", NOW.plusSeconds(60))).isFalse();
        assertThat(store.use("first", NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void aNewLinkReplacesTheOld() {
        store.replace("second", NOW.plusSeconds(60));

        assertThat(store.holds("first", NOW)).isFalse();
        assertThat(store.holds("second", NOW)).isTrue();
    }
}
