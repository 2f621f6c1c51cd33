package vn.diemcau.media.pool;

/** Knows whether whoever makes the request at hand looks after media servers. The media themselves know no accounts. */
public interface Keepers {

    /** Whether the caller may see the servers and test them. */
    boolean mayLook();

    /** Whether the caller may add and change servers, and change our keys. */
    boolean mayChange();
}
