package vn.diemcau.media.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.media.secret.Safe;

/** Our keys as the rest of the media uses them: sign, publish, change. */
public class Keys {

    private final KeyStore store;
    private final Safe safe;
    private final KeyPairs pairs;
    private final Ids ids;
    private final Duration tokenLife;

    /**
     * @param store where they are kept
     * @param safe seals their private halves
     * @param pairs makes new ones
     * @param ids names them
     * @param tokenLife how long the tokens live that they sign
     */
    public Keys(KeyStore store, Safe safe, KeyPairs pairs, Ids ids, Duration tokenLife) {
        this.store = store;
        this.safe = safe;
        this.pairs = pairs;
        this.ids = ids;
        this.tokenLife = tokenLife;
    }

    /** All keys, in the order of their making. */
    public List<OurKey> all() {
        return store.all();
    }

    /** The keys that a media server may ask for at this moment. */
    public List<OurKey> published(Purpose purpose, Instant at) {
        return ring().published(purpose, at);
    }

    /** The published key of this file name, if there is one. */
    public Optional<OurKey> published(Purpose purpose, String fileName, Instant at) {
        return published(purpose, at).stream()
                .filter(key -> key.fileName().equals(fileName))
                .findFirst();
    }

    /** Makes a key that takes over; the one that signs so far goes on until the new one is known everywhere. */
    public Answer<OurKey> make(Purpose purpose, Instant at) {
        String kid = purpose.name().toLowerCase(Locale.ROOT) + "-" + ids.next();
        KeyPair pair = pairs.next();
        return safe.seal(OurKey.owner(kid), pair.getPrivate().getEncoded()).map(half -> {
            Instant used = ring().useOfNext(purpose, at);
            var key = new OurKey(kid, purpose, PublicPem.of(pair.getPublic()), half, at, used, null);
            store.add(key);
            return key;
        });
    }

    /** The key that signs at this moment; made if there is none yet. */
    public Answer<SigningKey> signing(Purpose purpose, Instant at) {
        return ring().signing(purpose, at)
                .map(Answer::accepted)
                .orElseGet(() -> make(purpose, at))
                .then(this::opened);
    }

    /** Makes sure that there is a key for each purpose, so that an administrator can be told where they are found. */
    public Answer<Boolean> ensure(Instant at) {
        return signing(Purpose.LOGIN, at)
                .then(login -> signing(Purpose.SYSTEM, at))
                .map(system -> true);
    }

    private KeyRing ring() {
        return new KeyRing(store.all(), tokenLife);
    }

    private Answer<SigningKey> opened(OurKey key) {
        return safe.open(OurKey.owner(key.kid()), key.sealedPrivate())
                .map(encoded -> new SigningKey(key.kid(), decoded(encoded)));
    }

    private static PrivateKey decoded(byte[] encoded) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("What was sealed as a key is one", impossible);
        }
    }
}
