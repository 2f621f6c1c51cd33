package vn.diemcau.media.keys;

/**
 * What a key pair signs. The two are separate because a media server fetches them from two addresses: whoever got hold of
 * one could not do what the other allows.
 */
public enum Purpose {
    /** Tokens with which people enter rooms. */
    LOGIN,
    /** Tokens with which we command a media server. */
    SYSTEM
}
