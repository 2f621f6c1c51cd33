package vn.diemcau.notice.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.notice.NoticeKind;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.Bond;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.VenueKind;

/**
 * What a letter tells of.
 *
 * @param to the name of the unit, or name and post of the person
 * @param changed the fields that are others now, by the names of the history
 * @param chair name and post
 * @param secretary likewise; whom to ask
 * @param venue how it is held
 * @param place where everybody comes to, or where the chair sits
 * @param bond whether the unit is called or asked
 * @param asked whom the unit is asked for
 * @param link where to answer; null where there is nothing to answer or no address of ours
 * @param series the times of all meetings of the series to which one comes; none for a meeting that is held once
 * @param desk for a person who is invited by name; null for a unit
 */
record Facts(
        NoticeKind kind,
        String to,
        String title,
        Slot slot,
        List<String> changed,
        @Nullable String reason,
        String chair,
        String secretary,
        VenueKind venue,
        String place,
        List<AgendaItem> agenda,
        Bond bond,
        List<Invitee> asked,
        @Nullable String link,
        List<Slot> series,
        @Nullable Desk desk) {

    /**
     * Where somebody turns who is invited by name and has nothing to answer.
     *
     * @param unit whether the person's unit is invited too, and answers for its people
     * @param phone of the office that holds the meeting; empty where none is known
     */
    record Desk(boolean unit, String phone) {}
}
