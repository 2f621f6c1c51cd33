package vn.diemcau.notice;

import vn.diemcau.kernel.IdText;

/**
 * Names a notice for good.
 *
 * @param value as {@link IdText} allows
 */
public record NoticeId(String value) {

    public NoticeId {
        if (!IdText.allowed(value)) {
            throw new IllegalArgumentException("not an identifier");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
