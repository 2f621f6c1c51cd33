package vn.diemcau.live.ws;

import vn.diemcau.live.wire.MessageError;

/** How a connection ends when the server ends it; part of the protocol. */
enum CloseCode {
    TOO_LARGE(1009, MessageError.TOO_LARGE),
    RESTARTING(1012, MessageError.RESTARTING),
    TOO_SLOW(1013, MessageError.TOO_SLOW),
    UNAVAILABLE(1013, MessageError.RETRY),
    CROWDED(1013, MessageError.CROWDED),
    BAD_HELLO(4400, MessageError.HELLO_FIRST),
    BAD_VERSION(4400, MessageError.UNKNOWN_VERSION),
    NOT_SIGNED_IN(4401, MessageError.NOT_SIGNED_IN),
    NOT_ALLOWED(4403, MessageError.NOT_ALLOWED),
    NO_SUCH_MEETING(4404, MessageError.NO_SUCH_MEETING),
    SITE_REMOVED(4406, MessageError.SITE_REMOVED),
    SILENT(4408, MessageError.SILENT),
    TOO_MANY(4429, MessageError.TOO_MANY_CONNECTIONS);

    private final int number;
    private final MessageError error;

    CloseCode(int number, MessageError error) {
        this.number = number;
        this.error = error;
    }

    int number() {
        return number;
    }

    MessageError error() {
        return error;
    }
}
