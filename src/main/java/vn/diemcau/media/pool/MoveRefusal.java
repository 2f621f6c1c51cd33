package vn.diemcau.media.pool;

/** Why a meeting can't be moved to another media server. */
public enum MoveRefusal {
    /** Nobody is in its picture and sound yet, so there is nothing to move. */
    NOT_PLACED,
    /** No other server is in service and well. */
    NO_OTHER_SERVER,
    /** The server that was wanted is out of service, not well, or where the meeting is. */
    SERVER_UNFIT
}
