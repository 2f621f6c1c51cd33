package vn.diemcau.kernel;

/**
 * Names a meeting, from its plan to its record.
 *
 * @param value 1 to 36 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record MeetingId(String value) {

    public MeetingId {
        IdText.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
