package vn.diemcau.media.recording;

/** Why a recorded file, or a piece of it, is not taken. */
public enum DeliveryRefusal {
    /** The announcement lacks something, or is not what it should be; details: field. */
    BAD_ANNOUNCEMENT,
    /** No room of this server has this name. */
    NO_SUCH_ROOM,
    /** The server has announced no such file. */
    NO_SUCH_DELIVERY,
    /** The file is longer than this installation takes; details: limit in bytes. */
    RECORDING_TOO_LARGE,
    /** The disk has no room for the file. */
    DISK_FULL,
    /** The piece does not begin where the file ends so far; details: offset. */
    WRONG_OFFSET,
    /** Another piece of the same file is being written. */
    BUSY_DELIVERY,
    /** The file is whole but is not what was announced; it has to be sent again from its beginning. */
    WRONG_DIGEST
}
