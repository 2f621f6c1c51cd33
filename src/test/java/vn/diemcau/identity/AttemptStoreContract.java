package vn.diemcau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of attempts must do. */
public abstract class AttemptStoreContract {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private AttemptStore store;

    /** A store without any attempt. */
    protected abstract AttemptStore empty();

    @BeforeEach
    void open() {
        store = empty();
        add("1", "an", "office", 0);
        add("2", "an", "home", 10);
        add("3", "binh", "office", 20);
        add("4", "binh", "home", 30);
    }

    @Test
    void attemptsOfTheAccountOrTheAddressComeLatestFirst() {
        assertThat(store.since("an", "office", NOW)).extracting(Attempt::id).containsExactly("3", "2", "1");
        assertThat(store.since("an", "office", NOW.plusSeconds(10)))
                .extracting(Attempt::id)
                .containsExactly("3", "2");
    }

    @Test
    void forgettingTakesOnlyThisAccountFromThisAddress() {
        store.forget("an", "office");

        assertThat(store.since("an", "office", NOW)).extracting(Attempt::id).containsExactly("3", "2");
    }

    @Test
    void removingTakesOne() {
        store.remove("2");

        assertThat(store.since("an", "home", NOW)).extracting(Attempt::id).containsExactly("4", "1");
    }

    @Test
    void pruningTakesTheOlderOnes() {
        store.prune(NOW.plusSeconds(20));

        assertThat(store.since("an", "office", NOW)).extracting(Attempt::id).containsExactly("3");
    }

    private void add(String id, String account, String address, int second) {
        store.add(new Attempt(id, account, address, NOW.plusSeconds(second)));
    }
}
