package vn.diemcau.media.keys;

import java.util.ArrayList;
import java.util.List;

/** Keys without a database. */
public final class MemoryKeyStore implements KeyStore {

    private final List<OurKey> keys = new ArrayList<>();

    @Override
    public List<OurKey> all() {
        return List.copyOf(keys);
    }

    @Override
    public void add(OurKey key) {
        keys.replaceAll(before -> before.purpose() == key.purpose() && before.retiredAt() == null
                ? new OurKey(
                        before.kid(),
                        before.purpose(),
                        before.publicPem(),
                        before.sealedPrivate(),
                        before.madeAt(),
                        before.usedFrom(),
                        key.usedFrom())
                : before);
        keys.add(key);
    }
}
