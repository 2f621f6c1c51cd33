package vn.diemcau.live.core;

/**
 * Picture and sound go on in another room; every page leaves the one before and enters this one.
 *
 * @param to the number of the room
 * @param reason what moved it
 */
public record MediaMoved(int to, MediaMove reason) implements HallEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.withMedia(to);
    }
}
