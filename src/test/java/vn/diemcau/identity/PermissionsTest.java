package vn.diemcau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.kernel.UnitId;

/** Who may do what to the organisation, as a table. */
class PermissionsTest {

    private final World world = World.founded();

    @ParameterizedTest(
            name =
                    "{0} of {1}: reorganise {2}, accounts of 03160 {3} and of 03217 {4}, sites of 03160 {5} and of 03217 {6}")
    @CsvSource({
        "ADMINISTRATOR,      u-11,    yes, yes, yes, yes, yes",
        "ADMINISTRATOR,      u-03160, no,  yes, no,  yes, no",
        "TECHNICAL_OPERATOR, u-11,    no,  no,  no,  yes, yes",
        "TECHNICAL_OPERATOR, u-03160, no,  no,  no,  yes, no",
        "LEADER,             u-11,    no,  no,  no,  no,  no",
        "LEADER,             u-03160, no,  no,  no,  no,  no",
        "SECRETARY,          u-11,    no,  no,  no,  no,  no",
        "SITE,               u-03160, no,  no,  no,  no,  no",
        "DELEGATE,           u-11,    no,  no,  no,  no,  no"
    })
    void roleAndUnitDecide(
            Role role,
            String unit,
            String reorganise,
            String accounts,
            String otherAccounts,
            String sites,
            String otherSites) {
        Caller caller = world.caller(role, new UnitId(unit));

        assertThat(word(world.permissions.mayReorganise(caller))).isEqualTo(reorganise);
        assertThat(word(world.permissions.mayKeepAccounts(caller, World.COMMUNE)))
                .isEqualTo(accounts);
        assertThat(word(world.permissions.mayKeepAccounts(caller, World.OTHER))).isEqualTo(otherAccounts);
        assertThat(word(world.permissions.mayKeepSites(caller, World.COMMUNE))).isEqualTo(sites);
        assertThat(word(world.permissions.mayKeepSites(caller, World.OTHER))).isEqualTo(otherSites);
    }

    private static String word(boolean allowed) {
        return allowed ? "yes" : "no";
    }
}
