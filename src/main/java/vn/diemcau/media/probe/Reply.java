package vn.diemcau.media.probe;

import java.util.Locale;

/**
 * What came back.
 *
 * @param silence why nothing was heard; {@link Silence#NONE} if something was
 * @param status of HTTP; 101 for an opened WebSocket, 0 for silence
 * @param type the media type, in lower case; empty if none was told
 * @param body the beginning of the body
 */
public record Reply(Silence silence, int status, String type, String body) {

    /** Why a server was not heard. */
    public enum Silence {
        NONE,
        /** It took longer than we wait. */
        TIMEOUT,
        /** Nobody listens at that port. */
        REFUSED,
        /** The name leads nowhere. */
        UNKNOWN_HOST,
        /** Its certificate is not trusted here, or it speaks no TLS. */
        TLS,
        /** The connection broke, or what came is no HTTP. */
        BROKEN,
        /** It has failed lately and is not asked for a while. */
        SPARED
    }

    /** Something was heard. */
    public static Reply heard(int status, String type, String body) {
        return new Reply(Silence.NONE, status, type.toLowerCase(Locale.ROOT), body);
    }

    /** Nothing was heard. */
    public static Reply silent(Silence silence) {
        return new Reply(silence, 0, "", "");
    }

    boolean isScript() {
        return type.contains("javascript")
                || (!type.contains("html") && !body.stripLeading().startsWith("<"));
    }
}
