package vn.diemcau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final World world = World.founded();
    private Account account;
    private String token;

    @BeforeEach
    void signIn() {
        account = world.account("thuky.xa", Role.SECRETARY, World.COMMUNE);
        token = world.sessions.open(account.id());
    }

    @Test
    void theTokenNamesTheCallerWithRolesAndSites() {
        world.account("xa.03160", Role.SITE, World.COMMUNE);

        Caller caller = world.sessions.caller(token).orElseThrow();

        assertThat(caller.account()).isEqualTo(account.id());
        assertThat(caller.has(Role.SECRETARY, World.COMMUNE)).isTrue();
        assertThat(caller.has(Role.SECRETARY, World.OTHER)).isFalse();
        assertThat(caller.speaksFor(World.SITE)).isFalse();
    }

    @Test
    void anotherTokenNamesNobody() {
        assertThat(world.sessions.caller(token + "x")).isEmpty();
        assertThat(world.sessions.caller("")).isEmpty();
        assertThat(world.sessions.caller(null)).isEmpty();
    }

    @Test
    void theTableHoldsNothingThatSignsIn() {
        String row = world.jdbi.withHandle(handle -> handle.createQuery("select * from login_session")
                .mapToMap()
                .one()
                .toString());

        assertThat(row).doesNotContain(token).doesNotContain(world.sessions.csrf(token));
        String hash = world.jdbi.withHandle(handle -> handle.createQuery("select token_hash from login_session")
                .mapTo(String.class)
                .one());
        assertThat(world.sessions.caller(hash)).isEmpty();
    }

    @Test
    void aRestartedServerStillKnowsEveryone() {
        assertThat(world.newSessions().caller(token)).isPresent();
    }

    @Test
    void logoutEndsItAtOnceAndTellsTheSockets() {
        Caller caller = world.sessions.caller(token).orElseThrow();

        world.sessions.end(caller.session());

        assertThat(world.sessions.caller(token)).isEmpty();
        assertThat(world.signedOut).containsExactly(caller.session());
    }

    @Test
    void anotherNodeForgetsALogoutWithinTheTimeOfItsMemory() {
        Sessions other = world.newSessions();
        assertThat(other.caller(token)).isPresent();
        world.sessions.end(world.sessions.caller(token).orElseThrow().session());

        world.clock.forward(Duration.ofSeconds(16));

        assertThat(other.caller(token)).isEmpty();
    }

    @Test
    void withoutUseItEnds() {
        world.clock.forward(Duration.ofHours(8));

        assertThat(world.sessions.caller(token)).isEmpty();
        assertThat(world.newSessions().caller(token)).isEmpty();
    }

    @Test
    void useKeepsItAliveAlsoOverARestart() {
        for (int hour = 0; hour < 20; hour += 4) {
            world.clock.forward(Duration.ofHours(4));
            assertThat(world.newSessions().caller(token))
                    .as("after %d hours", hour)
                    .isPresent();
        }
    }

    @Test
    void useDoesNotKeepItAliveForEver() {
        for (int hour = 4; hour < 7 * 24; hour += 4) {
            world.clock.forward(Duration.ofHours(4));
            assertThat(world.sessions.caller(token)).isPresent();
        }
        world.clock.forward(Duration.ofHours(4));

        assertThat(world.sessions.caller(token)).isEmpty();
    }

    @Test
    void changedRolesHoldAtOnce() {
        assertThat(world.sessions.caller(token)).isPresent();
        var roles = List.of(new RoleInUnit(Role.DELEGATE, World.COMMUNE, null));
        world.accounts.change(
                account, new AccountDraft("thuky.xa", "Lò Văn An", "Công chức", World.COMMUNE, 1, roles), false);

        assertThat(world.sessions.caller(token).orElseThrow().has(Role.SECRETARY))
                .isFalse();
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        assertThat(world.sessions.caller(token)).isPresent();
        world.accounts.change(
                account,
                new AccountDraft("thuky.xa", "Lò Văn An", "Công chức", World.COMMUNE, 1, account.roles()),
                true);

        assertThat(world.sessions.caller(token)).isEmpty();
        assertThat(world.signedOut).hasSize(1);
    }

    @Test
    void whoWasLookedUpWithManyIsKnownWithoutAsking() {
        world.sessions.refresh(List.of(token, "somebody else's"));
        world.jdbi.useHandle(handle -> handle.execute("delete from login_session"));

        assertThat(world.sessions.caller(token)).isPresent();
        assertThat(world.sessions.caller("somebody else's")).isEmpty();
    }

    @Test
    void beingLookedUpWithManyKeepsALoginAlive() {
        for (int hour = 0; hour < 20; hour += 4) {
            world.clock.forward(Duration.ofHours(4));
            world.newSessions().refresh(List.of(token));
        }

        assertThat(world.newSessions().caller(token)).isPresent();
    }

    @Test
    void aLoginThatHasEndedIsNotBroughtBackByLookingManyUp() {
        world.sessions.end(world.sessions.caller(token).orElseThrow().session());
        world.sessions.refresh(List.of(token));

        assertThat(world.sessions.caller(token)).isEmpty();
    }

    @Test
    void aDisabledAccountIsNotBroughtBackByLookingManyUp() {
        world.accounts.change(
                account,
                new AccountDraft("thuky.xa", "Lò Văn An", "Công chức", World.COMMUNE, 1, account.roles()),
                true);
        world.sessions.refresh(List.of(token));

        assertThat(world.sessions.caller(token)).isEmpty();
    }

    @Test
    void theSecretOfThePageBelongsToOneLoginOnly() {
        String other = world.sessions.open(account.id());

        assertThat(world.sessions.csrfMatches(token, world.sessions.csrf(token)))
                .isTrue();
        assertThat(world.sessions.csrfMatches(token, world.sessions.csrf(other)))
                .isFalse();
        assertThat(world.sessions.csrfMatches(token, null)).isFalse();
        assertThat(world.sessions.csrfMatches(token, "")).isFalse();
        assertThat(world.sessions.csrfMatches(token, token)).isFalse();
    }
}
