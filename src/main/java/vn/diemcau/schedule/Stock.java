package vn.diemcau.schedule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.UnitId;

/** The rooms and the equipment that meetings book, as planning asks for them. Asked within {@link Calendar#alone} where a meeting is kept, so that two cannot both get the last piece. */
public interface Stock {

    /**
     * A room, or equipment of one kind.
     *
     * @param id names it for good
     * @param name what it is called
     * @param unit who keeps it
     * @param quantity how many pieces there are
     * @param shared whether offices that do not stand above its keeper may book it too
     * @param inUse whether it can be booked at all
     */
    record Article(String id, String name, UnitId unit, int quantity, boolean shared, boolean inUse) {}

    /**
     * That a meeting has something.
     *
     * @param meeting which
     * @param slot when
     * @param asset what
     * @param quantity how many pieces
     */
    record Taken(MeetingId meeting, Slot slot, String asset, int quantity) {}

    /** These, as far as there are such. */
    Map<String, Article> articles(Set<String> ids);

    /** Who has some of these in this time, of the meetings that occupy what they book. */
    List<Taken> taken(Slot slot, Set<String> ids);
}
