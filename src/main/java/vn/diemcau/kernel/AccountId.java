package vn.diemcau.kernel;

/**
 * Names an account that signs in.
 *
 * @param value 1 to 36 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record AccountId(String value) {

    public AccountId {
        IdText.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
