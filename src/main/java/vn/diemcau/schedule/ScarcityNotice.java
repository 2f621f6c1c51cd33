package vn.diemcau.schedule;

import java.util.List;

/**
 * A scarcity as it is told to somebody: who has the pieces, but what for only to those who may know that meeting.
 *
 * @param asset which room or equipment
 * @param name what it is called
 * @param needed how many pieces the meeting books
 * @param free how many are left
 * @param rivals the meetings that have the others
 */
public record ScarcityNotice(String asset, String name, int needed, int free, List<ShortageNotice.Rival> rivals) {

    public ScarcityNotice {
        rivals = List.copyOf(rivals);
    }

    static ScarcityNotice of(Scarcity scarcity, List<ShortageNotice.Rival> rivals) {
        return new ScarcityNotice(
                scarcity.article().id(), scarcity.article().name(), scarcity.needed(), scarcity.free(), rivals);
    }
}
