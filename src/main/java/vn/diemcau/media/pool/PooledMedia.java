package vn.diemcau.media.pool;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.Entrance;
import vn.diemcau.media.Media;
import vn.diemcau.media.MediaRefusal;
import vn.diemcau.media.Participant;
import vn.diemcau.media.jitsi.JitsiEntrance;
import vn.diemcau.media.jitsi.PageConfig;
import vn.diemcau.media.jitsi.RoomToken;
import vn.diemcau.media.jitsi.RoomTokens;
import vn.diemcau.media.jitsi.TokenSigner;
import vn.diemcau.media.reservation.Door;

/** Picture and sound by the servers of the pool; where none carries meetings, by what an installation without servers has. */
public final class PooledMedia implements Media {

    private static final Logger LOG = System.getLogger(PooledMedia.class.getName());

    /** The interface language that the IFrame API asks the Jitsi page for. */
    private static final String VIETNAMESE = "vi";

    private final Pool pool;
    private final Placing placing;
    private final Door door;
    private final Signers signers;
    private final Duration tokenLife;
    private final PageConfig page;
    private final Media without;

    /**
     * @param pool the servers
     * @param placing where meetings are
     * @param door which meetings are open
     * @param signers what signs the tokens
     * @param tokenLife how long after the click a browser can still connect
     * @param page how the Jitsi page behaves
     * @param without the media of an installation without servers
     */
    public PooledMedia(
            Pool pool,
            Placing placing,
            Door door,
            Signers signers,
            Duration tokenLife,
            PageConfig page,
            Media without) {
        this.pool = pool;
        this.placing = placing;
        this.door = door;
        this.signers = signers;
        this.tokenLife = tokenLife;
        this.page = page;
        this.without = without;
    }

    @Override
    public Answer<Entrance> entrance(Participant participant, Instant at) {
        if (carrying().isEmpty()) {
            return without.entrance(participant, at);
        }
        if (door.of(participant.meeting(), at) == Door.Opening.NOT_YET) {
            return tooEarly(participant.meeting(), at);
        }
        return placing.of(participant, at)
                .map(place -> entrance(place, participant, at))
                .orElseGet(PooledMedia::unavailable);
    }

    /** Also those that carry nothing yet: a page that was loaded before must be able to follow its meeting there. */
    @Override
    public Set<URI> origins() {
        return pool.servers().stream()
                .flatMap(server ->
                        Stream.of(server.front().host().origin(), server.front().script()))
                .map(PooledMedia::withoutPath)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<MediaServer> carrying() {
        return pool.servers().stream().filter(one -> one.state().carries()).toList();
    }

    private Answer<Entrance> entrance(Place place, Participant participant, Instant at) {
        return signers.of(place.server(), at)
                .fold(signer -> Answer.accepted(signed(place, participant, at, signer)), refusal -> {
                    LOG.log(
                            Level.ERROR,
                            "Nothing signs for the media server {0}: {1}",
                            place.server().id(),
                            refusal.code());
                    return unavailable();
                });
    }

    private Entrance signed(Place place, Participant participant, Instant at, TokenSigner signer) {
        MediaServer server = place.server();
        boolean recorded = server.capacity().recordings() > 0;
        RoomToken token = new RoomTokens(server.tokens().settings(tokenLife), signer)
                .token(participant, place.room(), recorded, at);
        return new JitsiEntrance(
                server.front().host().origin(),
                server.front().script(),
                server.front().host().domain(),
                place.room(),
                token,
                VIETNAMESE,
                page.overwrites(),
                participant.moderator(),
                recorded && participant.mayRecord(),
                place.generation());
    }

    /** Prosody remembers a refusal for up to 90 seconds, also when the room may open meanwhile: nobody knocks before. */
    private Answer<Entrance> tooEarly(MeetingId meeting, Instant at) {
        Map<String, Object> when = door.opens(meeting)
                .map(opens -> Map.<String, Object>of(
                        "opensAt",
                        opens.toString(),
                        "inSeconds",
                        Math.max(0, Duration.between(at, opens).toSeconds())))
                .orElseGet(Map::of);
        return Answer.refused(Refusal.of(MediaRefusal.TOO_EARLY, when));
    }

    private static URI withoutPath(URI origin) {
        return URI.create(origin.getScheme() + "://" + origin.getRawAuthority());
    }

    private static Answer<Entrance> unavailable() {
        return Answer.refused(Refusal.of(MediaRefusal.MEDIA_UNAVAILABLE));
    }
}
