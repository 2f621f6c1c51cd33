package vn.diemcau.media.pool;

/** Knows which servers work. It answers from what it knows, without asking them. */
@FunctionalInterface
public interface Health {

    /** Whether meetings can be given to this server as far as is known; a server of which nothing is known is taken for well. */
    boolean isWell(ServerId server);
}
