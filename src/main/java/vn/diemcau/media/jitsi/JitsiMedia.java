package vn.diemcau.media.jitsi;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import vn.diemcau.kernel.Answer;
import vn.diemcau.media.Entrance;
import vn.diemcau.media.Media;
import vn.diemcau.media.Participant;

/** Picture and sound by one Jitsi host, which accepts whoever brings a token that we signed for the room. */
public final class JitsiMedia implements Media {

    /** The interface language that the IFrame API asks the Jitsi page for. */
    private static final String VIETNAMESE = "vi";

    private final JitsiHost host;
    private final RoomNames rooms;
    private final RoomTokens tokens;
    private final PageConfig page;

    /**
     * @param host where Jitsi is
     * @param rooms how meetings become rooms
     * @param tokens what lets a participant in
     * @param page how the Jitsi page behaves
     */
    public JitsiMedia(JitsiHost host, RoomNames rooms, RoomTokens tokens, PageConfig page) {
        this.host = host;
        this.rooms = rooms;
        this.tokens = tokens;
        this.page = page;
    }

    @Override
    public Answer<Entrance> entrance(Participant participant, Instant at) {
        String room = rooms.of(participant.meeting());
        return Answer.accepted(new JitsiEntrance(
                host.origin(),
                host.script(),
                host.domain(),
                room,
                tokens.token(participant, room, at),
                VIETNAMESE,
                page.overwrites(),
                participant.moderator()));
    }

    @Override
    public Optional<URI> origin() {
        return Optional.of(host.origin());
    }
}
