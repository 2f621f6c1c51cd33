package vn.diemcau.media;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/** Stands in for media that is set up wrongly, so that a typing error in its settings costs the picture and not the meetings. */
final class UnavailableMedia implements Media {

    @Override
    public Answer<Entrance> entrance(Participant participant, Instant at) {
        return Answer.refused(Refusal.of(MediaRefusal.MEDIA_UNAVAILABLE));
    }

    @Override
    public Set<URI> origins() {
        return Set.of();
    }
}
