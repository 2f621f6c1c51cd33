package vn.diemcau.media.pool;

/** Knows how loaded each server is at this moment. It answers from what it knows, without asking them. */
@FunctionalInterface
public interface Stress {

    /**
     * Measured load as a share of what the server can bear, of its most loaded bridge: 1 is the limit that the bridge sets itself, 0 also means that
     * nothing is known.
     */
    double of(ServerId server);
}
