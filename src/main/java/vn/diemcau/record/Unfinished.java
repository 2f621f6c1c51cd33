package vn.diemcau.record;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.ItemStarted;
import vn.diemcau.schedule.AgendaItem;

/** The points of an agenda that a meeting did not come to, as its journal has it: nobody began them. */
public final class Unfinished {

    private Unfinished() {}

    /** Those of the agenda, in its order. */
    public static List<AgendaItem> of(List<Entry> journal, List<AgendaItem> agenda) {
        Set<String> begun = journal.stream()
                .map(Entry::event)
                .filter(ItemStarted.class::isInstance)
                .map(ItemStarted.class::cast)
                .map(ItemStarted::item)
                .collect(Collectors.toSet());
        return agenda.stream().filter(item -> !begun.contains(item.id())).toList();
    }
}
