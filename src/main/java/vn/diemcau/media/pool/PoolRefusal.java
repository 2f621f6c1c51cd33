package vn.diemcau.media.pool;

/** Why a media server can't be kept as asked. */
public enum PoolRefusal {
    /** The caller may not look after media servers. */
    NOT_ALLOWED,
    /** There is no such server. */
    NOT_FOUND,
    /** Somebody else has changed it meanwhile. */
    STALE_VERSION,
    /** It is not out of service, or meetings are still there. */
    SERVER_IN_USE,
    /** The environment describes this server; a page can't change it. */
    SERVER_READ_ONLY,
    /** An address is not one; the details name the field. */
    BAD_ADDRESS,
    /** A server that checks tokens by a secret needs one. */
    SECRET_NEEDED,
    /** The secret is shorter than 32 bytes. */
    SECRET_TOO_SHORT
}
