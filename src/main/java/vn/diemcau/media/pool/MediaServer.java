package vn.diemcau.media.pool;

/**
 * A media server as an administrator describes it: one Jitsi deployment (web, one Prosody, one Jicofo, some bridges).
 *
 * @param revision counts its changes, so that two administrators don't undo each other's
 * @param name what people call it
 */
public record MediaServer(
        ServerId id,
        long revision,
        String name,
        State state,
        Front front,
        TokenRules tokens,
        Backstage backstage,
        Capacity capacity) {

    /** Whether the environment describes it, so that a page can't. */
    public boolean readOnly() {
        return id.equals(ServerId.ENVIRONMENT);
    }
}
