package vn.diemcau.kernel;

/**
 * Names one run of one server: a server that is started again is another node.
 *
 * @param value 1 to 36 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record NodeId(String value) {

    public NodeId {
        IdText.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
