package vn.diemcau.live.core;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many seats are how, kept along with them, so that asking does not grow with the meeting.
 *
 * @param presences how many seats are in each presence
 * @param rolls of how many seats the roll says what
 * @param heads how many people sit at the seats that the roll calls present
 */
record Counts(Map<Presence, Integer> presences, Map<Roll, Integer> rolls, int heads) {

    static Counts of(Collection<Seat> seats) {
        var presences = new EnumMap<Presence, Integer>(Presence.class);
        var rolls = new EnumMap<Roll, Integer>(Roll.class);
        int heads = 0;
        for (Seat seat : seats) {
            presences.merge(seat.presence(), 1, Integer::sum);
            rolls.merge(seat.mark().roll(), 1, Integer::sum);
            heads += heads(seat);
        }
        return new Counts(presences, rolls, heads);
    }

    /** After one seat has changed. */
    Counts changed(Seat before, Seat after) {
        return new Counts(
                moved(presences, before.presence(), after.presence()),
                moved(rolls, before.mark().roll(), after.mark().roll()),
                heads - heads(before) + heads(after));
    }

    int of(Presence presence) {
        return presences.getOrDefault(presence, 0);
    }

    int of(Roll roll) {
        return rolls.getOrDefault(roll, 0);
    }

    private static <K extends Enum<K>> Map<K, Integer> moved(Map<K, Integer> counts, K from, K to) {
        if (from == to) {
            return counts;
        }
        var moved = new EnumMap<>(counts);
        moved.merge(from, -1, Integer::sum);
        moved.merge(to, 1, Integer::sum);
        return moved;
    }

    private static int heads(Seat seat) {
        return seat.mark().roll() == Roll.PRESENT ? seat.heads() : 0;
    }
}
