package vn.diemcau.media.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.keys.OurKey;
import vn.diemcau.media.keys.Purpose;

class PoolTest {

    private final Scene scene = Scene.inMemory();

    @Test
    void aServerThatChecksBySecretIsKeptWithItsSecretSealed() {
        MediaServer added = scene.add(MediaServers.bySecretDraft(Optional.of(MediaServers.SECRET)));

        assertThat(added.tokens().sealedSecret()).startsWith("1.").doesNotContain(MediaServers.SECRET);
        assertThat(scene.servers().all()).containsExactly(added);
        assertThat(added.toString()).doesNotContain("1.");
    }

    @Test
    void withoutASecretItIsRefused() {
        assertThat(refusal(MediaServers.bySecretDraft(Optional.empty()))).isEqualTo("SECRET_NEEDED");
        assertThat(scene.servers().all()).isEmpty();
    }

    @Test
    void aShortSecretIsRefused() {
        assertThat(refusal(MediaServers.bySecretDraft(Optional.of("qua-ngan")))).isEqualTo("SECRET_TOO_SHORT");
    }

    @Test
    void aServerThatFetchesOurKeysFindsThemAtOnce() {
        scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));

        assertThat(scene.keys().all())
                .extracting(OurKey::purpose)
                .containsExactlyInAnyOrder(Purpose.LOGIN, Purpose.SYSTEM);
    }

    @Test
    void aChangeWithoutANewSecretKeepsTheOneThatIsThere() {
        MediaServer added = scene.add(MediaServers.bySecretDraft(Optional.of(MediaServers.SECRET)));
        MediaServer changed = scene.change(added, MediaServers.bySecretDraft(Optional.empty()));

        assertThat(changed.tokens().sealedSecret()).isEqualTo(added.tokens().sealedSecret());
        assertThat(changed.revision()).isEqualTo(2);
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldThatTheFirstWasFaster() {
        MediaServer seen = scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        scene.change(seen, MediaServers.byKeyDraft(State.DRAINING));

        assertThat(scene.pool()
                        .change(seen.id(), seen.revision(), MediaServers.byKeyDraft(State.OUT_OF_SERVICE))
                        .fold(MediaServer::name, Refusal::code))
                .isEqualTo("STALE_VERSION");
        assertThat(scene.pool().servers()).extracting(MediaServer::state).containsExactly(State.DRAINING);
    }

    @Test
    void theServerOfTheEnvironmentIsNotForPages() {
        scene.servers().add(MediaServers.named("env"));

        assertThat(scene.pool()
                        .change(ServerId.ENVIRONMENT, 1, MediaServers.byKeyDraft(State.OUT_OF_SERVICE))
                        .fold(MediaServer::name, Refusal::code))
                .isEqualTo("SERVER_READ_ONLY");
    }

    @Test
    void aServerThatIsNotThereCantBeChanged() {
        assertThat(scene.pool()
                        .change(new ServerId("khong-co"), 1, MediaServers.byKeyDraft(State.DRAINING))
                        .fold(MediaServer::name, Refusal::code))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aChangeOfAnotherNodeIsSeenWithinSeconds() {
        scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        scene.pool().servers();
        scene.servers().add(MediaServers.named("b"));

        assertThat(scene.pool().servers()).hasSize(1);
        scene.later(6);
        assertThat(scene.pool().servers()).hasSize(2);
    }

    @Test
    void pagesGoOnWhileTheDatabaseIsAway() {
        var away = new AtomicBoolean();
        Scene fragile = Scene.with(new FragileServers(away));
        fragile.servers().add(MediaServers.named("a"));
        fragile.pool().servers();
        away.set(true);
        fragile.later(6);

        assertThat(fragile.pool().servers()).extracting(MediaServer::id).containsExactly(new ServerId("a"));
    }

    @Test
    void aPoolThatWasNeverReadIsNotTakenForEmpty() {
        Scene fragile = Scene.with(new FragileServers(new AtomicBoolean(true)));

        assertThatThrownBy(() -> fragile.pool().servers()).hasMessage("away");
    }

    private String refusal(ServerDraft draft) {
        return scene.pool().add(draft).fold(MediaServer::name, Refusal::code);
    }
}
