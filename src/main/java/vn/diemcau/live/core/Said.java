package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * Somebody wrote to all.
 *
 * @param site from which site, null when not from one
 * @param name who wrote
 * @param text what was written
 */
public record Said(@Nullable SiteId site, String name, String text) implements HallEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(hall.chat().with(new Line(entry.seq(), entry.at(), site, name, text)));
    }
}
