package vn.diemcau.call.ws;

/** Why the server ends a duty line; the codes are those of {@code /ws/live}. */
enum DutyClose {
    RESTARTING(1012),
    TOO_SLOW(1013),
    NOT_SIGNED_IN(4401),
    SILENT(4408);

    private final int code;

    DutyClose(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
