package vn.diemcau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

class LoginTest {

    private static final String OFFICE = "203.0.113.7";
    private static final String HOME = "198.51.100.9";

    private final World world = World.founded();
    private Account account;

    @BeforeEach
    void create() {
        account = world.account("thuky.xa", Role.SECRETARY, World.COMMUNE);
    }

    @Test
    void nameAndPasswordSignIn() {
        assertThat(code(signIn("thuky.xa", World.PASSWORD, OFFICE))).isEqualTo("in");
        assertThat(code(signIn("  THUKY.XA ", World.PASSWORD, OFFICE))).isEqualTo("in");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        assertThat(signIn("thuky.xa", "Sai-mat-khau-2026", OFFICE)).isEqualTo(signIn("nobody", World.PASSWORD, OFFICE));
    }

    @Test
    void aDisabledAccountIsRefusedLikeAWrongPassword() {
        world.accounts.change(
                account,
                new AccountDraft("thuky.xa", "Lò Văn An", "Công chức", World.COMMUNE, 1, account.roles()),
                true);

        assertThat(code(signIn("thuky.xa", World.PASSWORD, OFFICE))).isEqualTo("LOGIN_FAILED");
    }

    @Test
    void theSixthWrongPasswordFromOnePlaceWaits() {
        fail(5, "thuky.xa", OFFICE);

        Refusal refusal = refusal(signIn("thuky.xa", World.PASSWORD, OFFICE));

        assertThat(refusal.code()).isEqualTo("LOGIN_THROTTLED");
        assertThat((Long) refusal.details().get("retryAfterSeconds")).isBetween(1L, 901L);
    }

    @Test
    void waitingLetsInAgain() {
        fail(5, "thuky.xa", OFFICE);
        world.clock.forward(Duration.ofMinutes(15).plusSeconds(1));

        assertThat(code(signIn("thuky.xa", World.PASSWORD, OFFICE))).isEqualTo("in");
    }

    @Test
    void askingWhileWaitingDoesNotLengthenTheWait() {
        fail(5, "thuky.xa", OFFICE);
        for (int minute = 0; minute < 15; minute++) {
            world.clock.forward(Duration.ofMinutes(1));
            signIn("thuky.xa", World.PASSWORD, OFFICE);
        }
        world.clock.forward(Duration.ofSeconds(1));

        assertThat(code(signIn("thuky.xa", World.PASSWORD, OFFICE))).isEqualTo("in");
    }

    @Test
    void anAttackFromElsewhereDoesNotLockOutTheOffice() {
        fail(5, "thuky.xa", HOME);
        assertThat(code(signIn("thuky.xa", World.PASSWORD, HOME))).isEqualTo("LOGIN_THROTTLED");

        assertThat(code(signIn("thuky.xa", World.PASSWORD, OFFICE))).isEqualTo("in");
    }

    @Test
    void guessingAtOneAccountFromManyPlacesIsStopped() {
        for (int place = 0; place < 12; place++) {
            signIn("thuky.xa", "Sai-mat-khau-2026", "192.0.2." + place);
        }

        assertThat(code(signIn("thuky.xa", "Sai-mat-khau-2026", "192.0.2.99"))).isEqualTo("LOGIN_THROTTLED");
    }

    @Test
    void aWholeOfficeBehindOneAddressMayMistypeNowAndThen() {
        for (int colleague = 0; colleague < 30; colleague++) {
            signIn("dongnghiep" + colleague, "Sai-mat-khau-2026", OFFICE);
        }

        assertThat(code(signIn("thuky.xa", World.PASSWORD, OFFICE))).isEqualTo("in");
    }

    @Test
    void oneAddressCannotTryManyAccountsWithoutEnd() {
        for (int guess = 0; guess < 40; guess++) {
            signIn("taikhoan" + guess, "Sai-mat-khau-2026", OFFICE);
        }

        assertThat(code(signIn("thuky.xa", World.PASSWORD, OFFICE))).isEqualTo("LOGIN_THROTTLED");
    }

    @Test
    void successForgetsTheMistypedOnes() {
        fail(4, "thuky.xa", OFFICE);
        signIn("thuky.xa", World.PASSWORD, OFFICE);
        fail(4, "thuky.xa", OFFICE);

        assertThat(code(signIn("thuky.xa", World.PASSWORD, OFFICE))).isEqualTo("in");
    }

    @Test
    void whatWasTypedIsNotKept() {
        signIn("Mat-khau-go-nham", "x", OFFICE);

        String rows = world.jdbi.withHandle(handle -> handle.createQuery("select * from login_attempt")
                .mapToMap()
                .list()
                .toString());
        assertThat(rows).doesNotContain("mat-khau").doesNotContain(OFFICE);
    }

    @Test
    void aNewPasswordEndsTheOtherLoginsAndKeepsThisOne() {
        String here = token(signIn("thuky.xa", World.PASSWORD, OFFICE));
        String there = token(signIn("thuky.xa", World.PASSWORD, HOME));
        Caller caller = world.sessions.caller(here).orElseThrow();

        world.login.changePassword(caller, World.PASSWORD, "Mat-khau-Moi-2027").fold(done -> done, refusal -> {
            throw new AssertionError(refusal);
        });

        assertThat(world.sessions.caller(here)).isPresent();
        assertThat(world.sessions.caller(there)).isEmpty();
        assertThat(code(signIn("thuky.xa", World.PASSWORD, OFFICE))).isEqualTo("LOGIN_FAILED");
        assertThat(code(signIn("thuky.xa", "Mat-khau-Moi-2027", OFFICE))).isEqualTo("in");
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndMustBeGood() {
        Caller caller = world.sessions
                .caller(token(signIn("thuky.xa", World.PASSWORD, OFFICE)))
                .orElseThrow();

        assertThat(refusal(world.login.changePassword(caller, "wrong", "Mat-khau-Moi-2027"))
                        .code())
                .isEqualTo("WRONG_PASSWORD");
        assertThat(refusal(world.login.changePassword(caller, World.PASSWORD, "short"))
                        .code())
                .isEqualTo("WEAK_PASSWORD");
    }

    @Test
    void aPasswordHashedMoreCheaplyIsHashedAnewAtTheNextLogin() {
        var cheap = new Passwords(new PasswordCost(128, 1, 1));
        world.store.put(account.withPasswordHash(cheap.hash(World.PASSWORD)));

        signIn("thuky.xa", World.PASSWORD, OFFICE);

        String hash = world.store.find(account.id()).orElseThrow().passwordHash();
        assertThat(world.passwords.outdated(hash)).isFalse();
        assertThat(code(signIn("thuky.xa", World.PASSWORD, OFFICE))).isEqualTo("in");
    }

    private void fail(int times, String login, String address) {
        for (int time = 0; time < times; time++) {
            assertThat(code(signIn(login, "Sai-mat-khau-2026", address))).isEqualTo("LOGIN_FAILED");
        }
    }

    private Answer<String> signIn(String login, String password, String address) {
        return world.login.signIn(login, password, address);
    }

    private static String token(Answer<String> answer) {
        return answer.fold(token -> token, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static String code(Answer<?> answer) {
        return answer.fold(token -> "in", Refusal::code);
    }

    private static Refusal refusal(Answer<?> answer) {
        return answer.fold(
                token -> {
                    throw new AssertionError("accepted");
                },
                refusal -> refusal);
    }
}
