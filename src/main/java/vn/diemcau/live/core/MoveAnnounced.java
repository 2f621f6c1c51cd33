package vn.diemcau.live.core;

/**
 * Picture and sound will go to another room at the next pause. Only a word: the move itself is {@link MediaMoved}.
 *
 * @param to the number of the room that is meant
 * @param reason what will move it
 */
public record MoveAnnounced(int to, MediaMove reason) implements HallEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall;
    }
}
