package vn.diemcau.schedule;

import org.jspecify.annotations.Nullable;

/**
 * One point of the agenda.
 *
 * @param id names the item within its meeting, by its place: {@code a-1} is the first
 * @param title what is treated
 * @param presenter who presents it, as the agenda prints it: a person, a post or a unit
 * @param minutes the time set aside for it
 */
public record AgendaItem(String id, String title, @Nullable String presenter, int minutes) {

    /** The identifier of the item at this place, counted from 0. */
    static String idAt(int place) {
        return "a-" + (place + 1);
    }
}
