package vn.diemcau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

class FirstAdministratorTest {

    private static final String PASSWORD = "Quan-tri-2026-tot";

    private final World world = new World();

    @Test
    void theLinkMakesAnAdministratorOfEverything() {
        assertThat(code(create(world.first.link()))).isEqualTo("made");

        Account made = world.store.findByLogin("admin").orElseThrow();
        Caller caller = world.sessions.caller(world.sessions.open(made.id())).orElseThrow();
        assertThat(world.permissions.mayReorganise(caller)).isTrue();
    }

    @Test
    void theLinkWorksOnce() {
        String token = world.first.link();
        create(token);

        assertThat(code(create(token))).isEqualTo("LINK_INVALID");
        assertThat(world.accounts.all()).hasSize(1);
    }

    @Test
    void aLinkOfTodayEndsTomorrow() {
        String token = world.first.link();
        world.clock.forward(Duration.ofHours(24));

        assertThat(code(create(token))).isEqualTo("LINK_INVALID");
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        String old = world.first.link();
        String fresh = world.first.link();

        assertThat(code(create(old))).isEqualTo("LINK_INVALID");
        assertThat(code(create(fresh))).isEqualTo("made");
    }

    @Test
    void aWeakPasswordDoesNotUseTheLinkUp() {
        String token = world.first.link();

        assertThat(code(world.first.create(token, "admin", "Lò Văn An", "weak")))
                .isEqualTo("WEAK_PASSWORD");
        assertThat(code(create(token))).isEqualTo("made");
    }

    @Test
    void whereSomebodyCanSignInTheLinkIsWorthNothing() {
        World founded = World.founded();
        String token = founded.first.link();
        founded.account("thuky.xa", Role.SECRETARY, World.COMMUNE);

        assertThat(code(founded.first.create(token, "admin", "Lò Văn An", PASSWORD)))
                .isEqualTo("LINK_INVALID");
    }

    private Answer<Account> create(String token) {
        return world.first.create(token, "admin", "Lò Văn An", PASSWORD);
    }

    private static String code(Answer<?> answer) {
        return answer.fold(made -> "made", Refusal::code);
    }
}
