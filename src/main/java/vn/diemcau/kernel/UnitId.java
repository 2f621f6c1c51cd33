package vn.diemcau.kernel;

/**
 * Names a unit of the organisation (a province, a commune, a department).
 *
 * @param value 1 to 36 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record UnitId(String value) {

    public UnitId {
        IdText.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
