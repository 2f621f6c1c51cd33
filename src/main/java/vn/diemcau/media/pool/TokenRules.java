package vn.diemcau.media.pool;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.jitsi.TokenSettings;

/**
 * What a server was told to accept.
 *
 * @param issuer one of its accepted issuers
 * @param audience one of its accepted audiences
 * @param subject its domain where it verifies that, otherwise {@code *}
 * @param sealedSecret the secret of {@link Algorithm#HS256}, sealed for its row; null for none
 */
public record TokenRules(
        Algorithm algorithm,
        String issuer,
        String audience,
        String subject,
        @Nullable String sealedSecret) {

    /** The name under which a server's secret is sealed. */
    static String owner(ServerId server) {
        return "media_server/" + server;
    }

    TokenRules withSecret(@Nullable String sealed) {
        return new TokenRules(algorithm, issuer, audience, subject, sealed);
    }

    TokenSettings settings(Duration life) {
        return new TokenSettings(issuer, audience, subject, life);
    }

    /** Leaves even the sealed secret out. */
    @Override
    public String toString() {
        return "TokenRules[" + algorithm + ", " + issuer + "]";
    }
}
