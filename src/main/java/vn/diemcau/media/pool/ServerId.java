package vn.diemcau.media.pool;

import vn.diemcau.kernel.IdText;

/**
 * Names a media server for good, so that it can be told which one carried a meeting of last year.
 *
 * @param value spelt as {@link IdText} allows
 */
public record ServerId(String value) {

    /** The server that the environment describes; nobody edits it on a page. */
    public static final ServerId ENVIRONMENT = new ServerId("env");

    public ServerId {
        if (!IdText.allowed(value)) {
            throw new IllegalArgumentException("not an identifier");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
