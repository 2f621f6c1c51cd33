package vn.diemcau.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Convened;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.FloorGranted;

/** A timeline while it is being told: the lines so far, and the names that the next ones need. Lives only within one reading. */
final class Telling {

    private final Map<SiteId, String> sites = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final Map<String, SiteId> turns = new HashMap<>();
    private final List<TimelineEntry> lines = new ArrayList<>();

    List<TimelineEntry> lines() {
        return List.copyOf(lines);
    }

    /** Learns the names of a plan. */
    Telling plan(Convened plan) {
        plan.sites().forEach(site -> sites.put(site.id(), site.name()));
        plan.agenda().forEach(item -> items.put(item.id(), item.title()));
        return this;
    }

    /** Learns whose turn it is. */
    Telling turn(FloorGranted granted) {
        turns.put(granted.turn(), granted.site());
        return this;
    }

    /** Adds a line. */
    Telling line(Entry entry, String type, Map<String, Object> text) {
        lines.add(new TimelineEntry(
                entry.seq(),
                entry.at(),
                type,
                text,
                entry.by().as().name(),
                entry.by().name()));
        return this;
    }

    /** What names a site. */
    Words site(SiteId site) {
        return new Words().with("siteId", site.value()).with("site", sites.getOrDefault(site, site.value()));
    }

    /** What names the site whose turn it is. */
    Words turn(String turn) {
        SiteId site = turns.get(turn);
        return (site == null ? new Words() : site(site)).with("turn", turn);
    }

    /** What names an item of the agenda. */
    Words item(String item) {
        return new Words().with("itemId", item).with("item", items.getOrDefault(item, item));
    }

    /** The words of a line; what is not known is left out. */
    static final class Words {

        private final Map<String, Object> words = new HashMap<>();

        Words with(String name, @Nullable Object value) {
            if (value != null) {
                words.put(name, value);
            }
            return this;
        }

        Map<String, Object> map() {
            return words;
        }
    }
}
