package vn.diemcau.live.core;

import java.time.Instant;

/**
 * The server has come back after a stop and hears nobody yet: every site that was here is weak until it comes back.
 *
 * @param lastAt the last moment at which the server is known to have been there
 */
public record Recover(Instant lastAt) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.RECOVER;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        boolean anybody =
                hall.seats().all().stream().anyMatch(seat -> seat.presence().isHere());
        return anybody ? Decision.accepted(new Recovered(lastAt)) : RefusalCode.NOT_DUE.refused();
    }
}
