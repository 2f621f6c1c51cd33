package vn.diemcau.media;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import vn.diemcau.kernel.Answer;

/** Leaves the meetings alone that are held elsewhere: they get no server and no room, and every other meeting the media of this installation. */
public final class MediaAsPlanned implements Media {

    private final Media ours;

    /** @param ours the media of this installation */
    public MediaAsPlanned(Media ours) {
        this.ours = ours;
    }

    @Override
    public Answer<Entrance> entrance(Participant participant, Instant at) {
        return participant.elsewhere().map(Answer::accepted).orElseGet(() -> ours.entrance(participant, at));
    }

    @Override
    public Set<URI> origins() {
        return ours.origins();
    }
}
