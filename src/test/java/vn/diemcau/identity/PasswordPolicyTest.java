package vn.diemcau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy(14);

    @ParameterizedTest
    @ValueSource(strings = {"Mat-khau-tot-2026", "Điện Biên 7/5/1954", "aaaaaaaaaaA1-ă"})
    void longAndMixedIsGood(String password) {
        assertThat(policy.weakness("thuky.xa", password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ngan-2026",
                "mat-khau-tot-2026",
                "MAT-KHAU-TOT-2026",
                "Mat-khau-rat-tot",
                "MatKhauRatTot2026",
                "Thuky.Xa-matkhau-2026"
            })
    void shortUniformOrWithTheLoginNameIsWeak(String password) {
        assertThat(policy.weakness("thuky.xa", password).orElseThrow().details())
                .containsEntry("minLength", 14);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5000})
    void endlessIsRefusedToo(int length) {
        assertThat(policy.weakness("thuky.xa", "aA1-".repeat(length).substring(0, length)))
                .isPresent();
    }
}
