package vn.diemcau.live.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.live.Roster;
import vn.diemcau.testkit.MigratedDatabase;
import vn.diemcau.testkit.TestDatabase;

/** What the roster must do on either database. */
abstract class RosterContract {

    private final NodeId one = new NodeId(UUID.randomUUID().toString());
    private final NodeId other = new NodeId(UUID.randomUUID().toString());
    private Roster roster;

    protected abstract TestDatabase database();

    @BeforeEach
    void migrate() {
        roster = new JdbiRoster(MigratedDatabase.of(database()));
    }

    @Test
    void aSignIsSeenAtTheTimeOfTheRoster() {
        Roster.Muster first = roster.sign(one);
        Roster.Muster second = roster.sign(other);

        assertThat(first.signs()).containsEntry(one, first.now());
        assertThat(second.signs()).containsEntry(one, first.now()).containsEntry(other, second.now());
    }

    @Test
    @Timeout(10)
    void theLastSignCounts() {
        Roster.Muster first = roster.sign(one);
        Roster.Muster later = roster.sign(one);
        while (!later.now().isAfter(first.now())) {
            later = roster.sign(one);
        }

        assertThat(later.signs().get(one)).isEqualTo(later.now()).isAfter(first.now());
    }

    @Test
    void whoWasSilentForLongIsForgottenAndWhoWasNotIsKept() {
        roster.sign(one);
        roster.prune(Duration.ofDays(1));
        assertThat(roster.sign(other).signs()).containsKey(one);

        roster.prune(Duration.ofDays(-1));
        assertThat(roster.sign(other).signs()).doesNotContainKey(one);
    }
}
