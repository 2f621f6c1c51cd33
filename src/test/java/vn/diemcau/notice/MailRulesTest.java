package vn.diemcau.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters leave only for the domains that an operator has named. */
class MailRulesTest {

    private static final MailRules RULES =
            new MailRules(true, "hop@dienbien.example", Set.of("dienbien.example", "chinhphu.example"), "");

    @ParameterizedTest
    @CsvSource({
        "xa@dienbien.example, true",
        "xa@DienBien.Example, true",
        "xa@muongnhe.dienbien.example, true",
        "xa@notdienbien.example, false",
        "xa@dienbien.example.evil.example, false",
        "xa@gmail.example, false"
    })
    void aDomainAndWhatLiesBelowItIsAllowed(String address, boolean allowed) {
        assertThat(RULES.allows(address)).isEqualTo(allowed);
        assertThat(new MailRules(true, "", Set.of(), "").allows(address)).isTrue();
    }
}
