package vn.diemcau.identity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import vn.diemcau.kernel.Refusal;

/**
 * What a password must be like; a setting, because the rule is the law's to change. TCVN 14423:2026 asks for 14 characters with
 * lower and upper case letters, digits and others where there is no second factor.
 *
 * @param minLength in characters
 */
public record PasswordPolicy(int minLength) {

    /** Longer texts only cost the server time. */
    private static final int MAX_LENGTH = 200;

    /**
     * Why the password is not good enough, if it is not.
     *
     * @param login in lower case; a password must not contain it
     */
    public Optional<Refusal> weakness(String login, String password) {
        boolean strong = longEnough(password)
                && mixed(password)
                && !password.toLowerCase(Locale.ROOT).contains(login);
        return strong
                ? Optional.empty()
                : Optional.of(Refusal.of(IdentityRefusal.WEAK_PASSWORD, Map.of("minLength", minLength)));
    }

    private boolean longEnough(String password) {
        int length = password.codePointCount(0, password.length());
        return length >= minLength && length <= MAX_LENGTH;
    }

    private static boolean mixed(String password) {
        return has(password, Character::isLowerCase)
                && has(password, Character::isUpperCase)
                && has(password, Character::isDigit)
                && has(password, character -> !Character.isLetterOrDigit(character));
    }

    private static boolean has(String password, IntPredicate kind) {
        return password.codePoints().anyMatch(kind);
    }
}
