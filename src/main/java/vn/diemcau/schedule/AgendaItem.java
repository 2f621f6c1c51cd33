package vn.diemcau.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.UnitId;

/**
 * One point of the agenda.
 *
 * @param id names the item within its meeting, by its place: {@code a-1} is the first
 * @param title what is treated
 * @param presenter who presents it, as the agenda prints it: a person, a post or a unit
 * @param minutes the time set aside for it, without the points below it
 * @param details what else the agenda says of it
 */
public record AgendaItem(String id, String title, @Nullable String presenter, int minutes, Details details) {

    /**
     * What the agenda says of a point beyond its title.
     *
     * @param kind what is done there
     * @param sub whether it is a part of the nearest point above it that is none
     * @param presenterUnit the unit that presents it, where the presenter is one
     * @param speakingLimit how many minutes a speaker has at most, or null when the chair says so in the meeting
     * @param note what those who prepare and those who are invited should know
     * @param links where its papers can be read
     */
    public record Details(
            ItemKind kind,
            boolean sub,
            @Nullable UnitId presenterUnit,
            @Nullable Integer speakingLimit,
            @Nullable String note,
            List<Link> links) {

        /** Nothing but the title. */
        public static final Details NONE = new Details(ItemKind.OTHER, false, null, null, null, List.of());

        public Details {
            links = List.copyOf(links);
        }
    }

    /**
     * A plain link to a paper.
     *
     * @param label what it is called
     * @param url an absolute address, http or https
     */
    public record Link(String label, String url) {}

    /** The identifier of the item at this place, counted from 0. */
    static String idAt(int place) {
        return "a-" + (place + 1);
    }
}
