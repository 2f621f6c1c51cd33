package vn.diemcau.media.pool;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.jitsi.TokenSigner;
import vn.diemcau.media.keys.Keys;
import vn.diemcau.media.keys.Purpose;
import vn.diemcau.media.secret.Safe;

/** Signs people's tokens as each server checks them. */
public final class Signers {

    private final Environment environment;
    private final Safe safe;
    private final Keys keys;

    /**
     * @param environment signs for the server that it describes
     * @param safe opens the secrets of the others
     * @param keys signs for those that fetch our keys
     */
    public Signers(Environment environment, Safe safe, Keys keys) {
        this.environment = environment;
        this.safe = safe;
        this.keys = keys;
    }

    /** What signs for this server at this moment, or why nothing can. */
    Answer<TokenSigner> of(MediaServer server, Instant at) {
        if (server.readOnly()) {
            return environment.signer();
        }
        return switch (server.tokens().algorithm()) {
            case HS256 -> bySecret(server.id(), server.tokens().sealedSecret());
            case RS256 -> keys.signing(Purpose.LOGIN, at).map(key -> TokenSigner.rs256(key.key(), key.kid()));
        };
    }

    private Answer<TokenSigner> bySecret(ServerId id, @Nullable String sealed) {
        return sealed == null
                ? Answer.refused(Refusal.of(PoolRefusal.SECRET_NEEDED))
                : safe.open(TokenRules.owner(id), sealed).map(TokenSigner::hs256);
    }
}
