package vn.diemcau.media.keys;

import java.util.List;

/** Keeps our keys. They are added and retired, never removed. */
public interface KeyStore {

    /** Every key that ever was, in the order of their making. */
    List<OurKey> all();

    /** Adds a key, and retires the others of its purpose that had no end yet at the moment when it begins to sign. */
    void add(OurKey key);
}
