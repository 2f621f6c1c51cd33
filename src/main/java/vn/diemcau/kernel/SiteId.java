package vn.diemcau.kernel;

/**
 * Names a site (điểm cầu): one endpoint in a unit's meeting room.
 *
 * @param value 1 to 36 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record SiteId(String value) {

    public SiteId {
        IdText.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
