package vn.diemcau.media.pool;

import java.util.Optional;

/**
 * What an administrator says about a server.
 *
 * @param tokens without the secret
 * @param secret a new secret; empty to keep the one that is there
 */
public record ServerDraft(
        String name,
        State state,
        Front front,
        TokenRules tokens,
        Backstage backstage,
        Capacity capacity,
        Optional<String> secret) {

    MediaServer asServer(ServerId id, long revision, TokenRules sealed) {
        return new MediaServer(id, revision, name, state, front, sealed, backstage, capacity);
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "ServerDraft[" + name + "]";
    }
}
