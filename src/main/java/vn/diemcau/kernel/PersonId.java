package vn.diemcau.kernel;

/**
 * Names a person who holds a post.
 *
 * @param value 1 to 36 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record PersonId(String value) {

    public PersonId {
        IdText.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
