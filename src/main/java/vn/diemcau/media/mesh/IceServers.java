package vn.diemcau.media.mesh;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The STUN and TURN servers of this installation. A TURN server gets credentials of its own for each participant, valid for
 * a day: the time-limited form that coturn calls {@code use-auth-secret} (draft-uberti-behave-turn-rest-00, section 2.2).
 */
public final class IceServers {

    private static final Duration CREDENTIAL_LIFE = Duration.ofDays(1);
    private static final String HMAC = "HmacSHA1";

    private final List<String> stun;
    private final List<String> turn;
    private final Optional<String> secret;

    /**
     * @param urls addresses beginning with {@code stun:}, {@code turn:} or {@code turns:}
     * @param secret shared with the TURN servers; needed when there is one
     * @throws IllegalArgumentException if an address has another form or the secret is missing
     */
    public IceServers(List<String> urls, Optional<String> secret) {
        this.stun = urls.stream().filter(url -> url.startsWith("stun:")).toList();
        this.turn = urls.stream()
                .filter(url -> url.startsWith("turn:") || url.startsWith("turns:"))
                .toList();
        this.secret = secret;
        if (stun.size() + turn.size() != urls.size()) {
            throw new IllegalArgumentException("Each ICE server begins with stun:, turn: or turns:");
        }
        if (!turn.isEmpty() && secret.isEmpty()) {
            throw new IllegalArgumentException("A TURN server needs its shared secret");
        }
    }

    /**
     * What one participant's browser may use.
     *
     * @param handle who, for the log of the TURN server
     */
    public List<IceServer> list(String handle, Instant at) {
        var list = new ArrayList<IceServer>();
        if (!stun.isEmpty()) {
            list.add(new IceServer(stun, null, null));
        }
        if (!turn.isEmpty()) {
            String username = at.plus(CREDENTIAL_LIFE).getEpochSecond() + ":" + handle;
            list.add(new IceServer(turn, username, credential(username)));
        }
        return list;
    }

    private String credential(String username) {
        try {
            var hmac = Mac.getInstance(HMAC);
            hmac.init(new SecretKeySpec(secret.orElseThrow().getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getEncoder().encodeToString(hmac.doFinal(username.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + HMAC, impossible);
        }
    }
}
