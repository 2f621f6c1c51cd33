package vn.diemcau.media.jitsi;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.PrivateKey;

/**
 * Signs tokens with the one algorithm that the host is set to. Its commands (end a meeting, remove someone) will work only
 * for hosts of the RS256 kind.
 */
public final class TokenSigner {

    private final JWSHeader header;
    private final JWSSigner signer;

    private TokenSigner(JWSHeader.Builder header, JWSSigner signer) {
        this.header = header.type(JOSEObjectType.JWT).build();
        this.signer = signer;
    }

    /**
     * Signs with a secret that both sides know.
     *
     * @param secret at least 32 bytes (RFC 7518, section 3.2)
     * @throws IllegalArgumentException if it is shorter
     */
    public static TokenSigner hs256(byte[] secret) {
        try {
            return new TokenSigner(new JWSHeader.Builder(JWSAlgorithm.HS256), new MACSigner(secret));
        } catch (JOSEException tooShort) {
            throw new IllegalArgumentException("The app secret needs at least 32 bytes", tooShort);
        }
    }

    /**
     * Signs with a private key; the host fetches the public one by its name.
     *
     * @param keyId names the key pair; a new key gets a new name, because the host never forgets one
     */
    public static TokenSigner rs256(PrivateKey key, String keyId) {
        return new TokenSigner(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId), new RSASSASigner(key));
    }

    String sign(JWTClaimsSet claims) {
        var token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException broken) {
            throw new IllegalStateException("A key that was accepted at the start no longer signs", broken);
        }
        return token.serialize();
    }
}
