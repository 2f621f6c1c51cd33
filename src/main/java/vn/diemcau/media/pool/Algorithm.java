package vn.diemcau.media.pool;

/** How a server checks our tokens. It accepts exactly one of them. */
public enum Algorithm {
    /** By a secret that both sides know: enough to join a server, but such a server refuses every command of ours. */
    HS256,
    /** By the public half of a key of ours, which it fetches: needed to command a server. */
    RS256
}
