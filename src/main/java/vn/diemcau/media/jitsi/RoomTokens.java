package vn.diemcau.media.jitsi;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import vn.diemcau.media.Participant;

/**
 * Makes the tokens (JWT, RFC 7519) that Jitsi's Prosody accepts. Seen on a real host: {@code iss}, {@code aud},
 * {@code sub} and {@code room} are required, {@code aud} must be a plain string, times have no leeway, a null inside
 * {@code context.user} breaks the login, and expiry is looked at only when someone connects.
 */
public final class RoomTokens {

    /** Jitsi's clock may be behind ours, and it refuses a token of the future by a single second. */
    private static final Duration BACKDATED = Duration.ofSeconds(30);

    private final TokenSettings settings;
    private final TokenSigner signer;

    /**
     * @param settings what the host accepts
     * @param signer the key that the host knows
     */
    public RoomTokens(TokenSettings settings, TokenSigner signer) {
        this.settings = settings;
        this.signer = signer;
    }

    /**
     * A token for one participant and one room.
     *
     * @param recorded whether meetings can be recorded there at all
     * @param at the moment of the click; the life of the token counts from here
     */
    public RoomToken token(Participant participant, String room, boolean recorded, Instant at) {
        Instant start = at.minus(BACKDATED);
        Instant end = at.plus(settings.life());
        String jwt = signer.sign(new JWTClaimsSet.Builder()
                .issuer(settings.issuer())
                .audience(settings.audience())
                .subject(settings.subject())
                .claim("room", room)
                .notBeforeTime(Date.from(start))
                .issueTime(Date.from(at))
                .expirationTime(Date.from(end))
                .claim("context", Map.of("user", user(participant), "features", features(participant, recorded)))
                .build());
        return new RoomToken(jwt, start, at, end);
    }

    /**
     * Owner or member is what Jitsi's {@code mod_token_affiliation} reads. Everyone passes a lobby: whom we let join has
     * been invited, and a chair who must knock at his own meeting could not be let in by anybody.
     */
    private static Map<String, Object> user(Participant participant) {
        return Map.of(
                "id", participant.handle(),
                "name", participant.name(),
                "affiliation", participant.moderator() ? "owner" : "member",
                "moderator", participant.moderator(),
                "lobby_bypass", true);
    }

    /**
     * What is not listed is forbidden once {@code features} is there at all. Chat and polls are ours, so Jitsi's are off
     * for everyone; nobody starts a stream, a transcript or a telephone call. Whoever has {@code recording} can start one,
     * moderator or not, so only they have it who may. Who only looks on shares no screen.
     */
    private static Map<String, Object> features(Participant participant, boolean recorded) {
        return Map.of(
                "screen-sharing", participant.moderator() || participant.site() != null,
                "send-groupchat", false,
                "create-polls", false,
                "recording", recorded && participant.mayRecord(),
                "livestreaming", false,
                "transcription", false,
                "outbound-call", false);
    }
}
