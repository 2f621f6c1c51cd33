package vn.diemcau.media.health;

/** A sign of life without which no meeting goes on at a server. */
public enum Sign {
    /** People's way in answers. */
    ENTRANCE,
    /** Jicofo finds itself well. */
    FOCUS,
    /** One bridge at least is well. */
    BRIDGE
}
