package vn.diemcau.media.keys;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.List;

/** Our public keys as one JSON Web Key Set (RFC 7517), for servers that prefer it to single files. */
public final class Jwks {

    private Jwks() {}

    /** The text of the set. */
    public static String of(List<OurKey> keys) {
        return new JWKSet(keys.stream().map(Jwks::entry).toList()).toString();
    }

    private static JWK entry(OurKey key) {
        return new RSAKey.Builder(PublicPem.read(key.publicPem()))
                .keyID(key.kid())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .build();
    }
}
