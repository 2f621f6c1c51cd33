package vn.diemcau.web;

import java.io.IOException;

/** More was sent than the address takes; an exception, because it is found out while somebody else reads. */
final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    TooLargeException(long limit) {
        super("the body has more than " + limit + " bytes");
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
