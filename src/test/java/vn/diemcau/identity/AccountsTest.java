package vn.diemcau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;

class AccountsTest {

    private final World world = World.founded();

    @Test
    void anAccountStandsForAPersonWithAPost() {
        assertThat(create("moi.xa", World.COMMUNE, secretary())).isEqualTo("created");

        Account account = world.store.findByLogin("moi.xa").orElseThrow();
        assertThat(world.people.person(account.person()).orElseThrow().post()).isEqualTo("Công chức");
    }

    @Test
    void aLoginNameBelongsToOneAccountInAnyCase() {
        create("moi.xa", World.COMMUNE, secretary());

        assertThat(create("MOI.XA", World.COMMUNE, secretary())).isEqualTo("LOGIN_TAKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "có.dấu", "a b", "-xa", "<script>", "xa'; --", "a@b"})
    void aLoginNameHasLettersOfEveryKeyboard(String login) {
        assertThat(create(login, World.COMMUNE, secretary())).isEqualTo("BAD_LOGIN");
    }

    @Test
    void aWeakPasswordMakesNoAccount() {
        var draft = new AccountDraft("moi.xa", "Lò Văn An", "Công chức", World.COMMUNE, 1, List.of(secretary()));

        assertThat(world.accounts.create(draft, "weak").fold(done -> "created", Refusal::code))
                .isEqualTo("WEAK_PASSWORD");
        assertThat(world.people.list()).isEmpty();
    }

    @Test
    void unitAndSiteMustExistAndBelongTogether() {
        var site = new RoleInUnit(Role.SITE, World.COMMUNE, World.SITE);
        var wrong = new RoleInUnit(Role.SITE, World.OTHER, World.SITE);

        assertThat(create("moi.xa", new UnitId("u-nobody"), secretary())).isEqualTo("UNKNOWN_UNIT");
        assertThat(create("moi.xa", World.OTHER, wrong)).isEqualTo("UNKNOWN_SITE");
        assertThat(create("moi.xa", World.COMMUNE, site)).isEqualTo("created");
    }

    private String create(String login, UnitId unit, RoleInUnit role) {
        var draft = new AccountDraft(login, "Lò Văn An", "Công chức", unit, 1, List.of(role));
        return world.accounts.create(draft, World.PASSWORD).fold(done -> "created", Refusal::code);
    }

    private static RoleInUnit secretary() {
        return new RoleInUnit(Role.SECRETARY, World.COMMUNE, null);
    }
}
