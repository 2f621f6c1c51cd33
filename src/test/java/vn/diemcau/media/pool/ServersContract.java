package vn.diemcau.media.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of media servers must do. */
public abstract class ServersContract {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");

    private Servers servers;

    /** A store without any server. */
    protected abstract Servers empty();

    @BeforeEach
    void open() {
        servers = empty();
    }

    @Test
    void aServerComesBackAsItWas() {
        MediaServer full = MediaServers.complete("a");
        MediaServer bare = MediaServers.named("b");
        servers.add(full);
        servers.add(bare);

        assertThat(servers.all()).containsExactlyInAnyOrder(full, bare);
    }

    @Test
    void theNextRevisionReplacesTheOneBefore() {
        servers.add(MediaServers.named("a"));
        MediaServer changed = revised(MediaServers.complete("a"), 2);

        assertThat(servers.change(changed)).isTrue();
        assertThat(servers.all()).containsExactly(changed);
    }

    @Test
    void whoSawAnOlderRevisionChangesNothing() {
        servers.add(MediaServers.named("a"));
        MediaServer changed = revised(MediaServers.complete("a"), 2);
        servers.change(changed);

        assertThat(servers.change(revised(MediaServers.named("a"), 2))).isFalse();
        assertThat(servers.change(revised(MediaServers.named("a"), 4))).isFalse();
        assertThat(servers.all()).containsExactly(changed);
    }

    @Test
    void aServerThatIsNotThereIsNotChanged() {
        assertThat(servers.change(revised(MediaServers.named("a"), 2))).isFalse();
        assertThat(servers.all()).isEmpty();
    }

    @Test
    void aServerThatIsGivenUpIsSeenByNobodyAndNotChangedAnyMore() {
        servers.add(MediaServers.named("a"));

        assertThat(servers.remove(new ServerId("a"), 2, NOON)).isFalse();
        assertThat(servers.remove(new ServerId("a"), 1, NOON)).isTrue();
        assertThat(servers.remove(new ServerId("a"), 2, NOON)).isFalse();
        assertThat(servers.change(revised(MediaServers.named("a"), 3))).isFalse();
        assertThat(servers.all()).isEmpty();
    }

    @Test
    void theEnvironmentHasOneServerHoweverOftenItIsEntered() {
        MediaServer own = MediaServers.named("env");
        servers.add(MediaServers.named("a"));
        servers.enterEnvironments(Optional.of(MediaServers.complete("env")));
        servers.enterEnvironments(Optional.of(own));
        servers.enterEnvironments(Optional.of(own));

        assertThat(servers.all()).containsExactlyInAnyOrder(own, MediaServers.named("a"));
    }

    @Test
    void anEnvironmentThatDescribesNoServerTakesItsRowAwayAndNoOther() {
        servers.add(MediaServers.named("a"));
        servers.enterEnvironments(Optional.of(MediaServers.named("env")));
        servers.enterEnvironments(Optional.empty());

        assertThat(servers.all()).containsExactly(MediaServers.named("a"));
    }

    private static MediaServer revised(MediaServer server, long revision) {
        return new MediaServer(
                server.id(),
                revision,
                server.name(),
                server.state(),
                server.front(),
                server.tokens(),
                server.backstage(),
                server.capacity());
    }
}
