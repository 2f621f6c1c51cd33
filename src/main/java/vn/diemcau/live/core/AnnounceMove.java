package vn.diemcau.live.core;

/**
 * Picture and sound will go to another room at the next pause, because of what is said; nobody has to do anything. Announcing it again does no harm.
 *
 * @param to the number of the room that is meant
 * @param reason what will move it
 */
public record AnnounceMove(int to, MediaMove reason) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.ANNOUNCE_MOVE;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        return to <= hall.media()
                ? RefusalCode.MEDIA_MOVED.refused()
                : Decision.accepted(new MoveAnnounced(to, reason));
    }
}
