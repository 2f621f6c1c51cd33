package vn.diemcau.live;

import vn.diemcau.kernel.PersonId;

/**
 * The lasting answer to a command.
 *
 * @param key which command
 * @param outcome done or refused
 */
public record Receipt(Key key, Outcome outcome) {

    public Receipt {
        if (outcome instanceof Outcome.Retry) {
            throw new IllegalArgumentException("what may be repeated has no lasting answer");
        }
    }

    /**
     * Which command of a meeting: an id means one command of one person for ever.
     *
     * @param giver who gave it
     * @param command the id that the client made
     */
    public record Key(PersonId giver, String command) {}
}
