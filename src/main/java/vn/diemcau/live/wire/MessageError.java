package vn.diemcau.live.wire;

/** What is wrong with a frame or a connection, apart from the rules of the meeting; part of the protocol. */
public enum MessageError {
    /** Not JSON, not an object, an unknown or missing field, or a value that can't be; details: field when it is known. */
    BAD_MESSAGE,
    /** No message or command has this type; details: type. */
    UNKNOWN_TYPE,
    /** The frame is longer than 64 KiB; the connection is closed with 1009. */
    TOO_LARGE,
    /** The first frame must be hello. */
    HELLO_FIRST,
    /** Hello was said already on this connection. */
    HELLO_AGAIN,
    /** The version of the protocol is not spoken here; details: v. */
    UNKNOWN_VERSION,
    /** Frames come faster than anybody can type; the frame was not looked at. */
    TOO_FAST,
    /** The account has too many connections; one of them must go first. */
    TOO_MANY_CONNECTIONS,
    /** Too many come at the same time; connect again a little later. */
    CROWDED,
    /** The account may not take part in this way. */
    NOT_ALLOWED,
    /** The chair has sent the site out of the meeting. */
    SITE_REMOVED,
    /** There is no such meeting, or it can't be joined any more. */
    NO_SUCH_MEETING,
    /** The session has ended. */
    NOT_SIGNED_IN,
    /** Nothing was heard of the client for too long. */
    SILENT,
    /** The client reads more slowly than the meeting goes on; connect again and resume. */
    TOO_SLOW,
    /** The journal could not be written; send the same command again. */
    RETRY,
    /** This device does not carry the media of its site, so it can't negotiate. */
    NOT_MEDIA_DEVICE,
    /** Nobody carries the media of the site that is called. */
    NO_MEDIA_DEVICE,
    /** The server stops or starts again; connect again and resume. */
    RESTARTING
}
