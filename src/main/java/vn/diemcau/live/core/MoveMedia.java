package vn.diemcau.live.core;

import java.util.ArrayList;

/**
 * Picture and sound go on in another room, which has been made ready. The meeting itself does not notice; a recording begins anew there.
 *
 * @param to the number of the room: the first is 1, each later one is larger
 * @param reason what moved it
 */
public record MoveMedia(int to, MediaMove reason) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.MOVE_MEDIA;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        return to <= hall.media() ? RefusalCode.MEDIA_MOVED.refused() : moved(hall);
    }

    private Decision moved(Hall hall) {
        var events = new ArrayList<Event>();
        events.add(new MediaMoved(to, reason));
        events.addAll(hall.recording().moved());
        return new Decision.Accepted(events);
    }
}
