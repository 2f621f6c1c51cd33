package vn.diemcau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.AccountId;

/** What every store of logins must do. */
public abstract class SessionStoreContract {

    protected static final AccountId ACCOUNT = new AccountId("a-1");
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00.123456Z");

    private SessionStore store;

    /** A store without any login, which knows this account. */
    protected abstract SessionStore empty();

    @BeforeEach
    void open() {
        store = empty();
    }

    @Test
    void aLoginIsFoundByItsTokensHashToTheMicrosecond() {
        Session session = session("s-1");
        store.add(session);

        assertThat(store.findByTokenHash("hash-s-1")).contains(session);
        assertThat(store.findByTokenHash("hash-s-2")).isEmpty();
        assertThat(store.of(ACCOUNT)).containsExactly(session);
        assertThat(store.of(new AccountId("a-2"))).isEmpty();
    }

    @Test
    void useIsWrittenDownAndRemovedOnesStayRemoved() {
        store.add(session("s-1"));
        store.seen(List.of("s-1", "s-2"), NOW.plusSeconds(60));
        assertThat(store.findByTokenHash("hash-s-1").orElseThrow().seenAt()).isEqualTo(NOW.plusSeconds(60));

        store.remove("s-1");
        store.remove("s-1");
        store.seen(List.of("s-1"), NOW);
        store.seen(List.of(), NOW);
        assertThat(store.of(ACCOUNT)).isEmpty();
    }

    @Test
    void manyAreFoundAtOnce() {
        store.add(session("s-1"));
        store.add(session("s-2"));
        store.add(session("s-3"));

        assertThat(store.findByTokenHashes(List.of("hash-s-1", "hash-s-3", "hash-s-4")))
                .containsExactlyInAnyOrder(session("s-1"), session("s-3"));
        assertThat(store.findByTokenHashes(List.of())).isEmpty();
    }

    @Test
    void pruningForgetsTheExpiredAndTheUnused() {
        store.add(new Session("expired", "h1", ACCOUNT, NOW, NOW.minusSeconds(1)));
        store.add(new Session("unused", "h2", ACCOUNT, NOW.minus(Duration.ofDays(1)), NOW.plusSeconds(60)));
        store.add(session("s-1"));

        store.prune(NOW, NOW.minus(Duration.ofHours(8)));

        assertThat(store.of(ACCOUNT)).extracting(Session::id).containsExactly("s-1");
    }

    private static Session session(String id) {
        return new Session(id, "hash-" + id, ACCOUNT, NOW, NOW.plus(Duration.ofDays(7)));
    }
}
