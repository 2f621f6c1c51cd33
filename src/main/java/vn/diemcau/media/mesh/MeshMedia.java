package vn.diemcau.media.mesh;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import vn.diemcau.kernel.Answer;
import vn.diemcau.media.Entrance;
import vn.diemcau.media.Media;
import vn.diemcau.media.Participant;

/**
 * Picture and sound without any media server. Every site sends its picture to each of the others, so only a few can be
 * seen at once; a larger meeting is told so, and its further sites take part in everything but the picture.
 */
public final class MeshMedia implements Media {

    private final int pictures;
    private final IceServers iceServers;

    /**
     * @param pictures how many sites exchange picture at once
     * @param iceServers what helps browsers that can't reach each other directly
     * @throws IllegalArgumentException if hub and speaker could not both be seen
     */
    public MeshMedia(int pictures, IceServers iceServers) {
        if (pictures < 2) {
            throw new IllegalArgumentException("Hub and speaker need two pictures");
        }
        this.pictures = pictures;
        this.iceServers = iceServers;
    }

    @Override
    public Answer<Entrance> entrance(Participant participant, Instant at) {
        boolean larger = participant.siteCount() > pictures;
        return Answer.accepted(new MeshEntrance(pictures, larger, iceServers.list(participant.handle(), at)));
    }

    @Override
    public Set<URI> origins() {
        return Set.of();
    }
}
