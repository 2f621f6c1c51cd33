package vn.diemcau.live.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Entry;

/** Examples of events as entries of a journal; who it was is known by capacity only. */
public final class ToldStory {

    private static final SiteId SOMEWHERE = new SiteId("dc-somewhere");

    private ToldStory() {}

    /** Reads an array of events that carry their numbers. */
    public static List<Entry> of(String events) {
        return StreamSupport.stream(Examples.tree(events).spliterator(), false)
                .map(ToldStory::entry)
                .toList();
    }

    private static Entry entry(JsonNode node) {
        Told told = Told.of((ObjectNode) node);
        return new Entry(told.n(), told.at(), actor(told.by()), told.event());
    }

    private static Actor actor(@Nullable Capacity as) {
        return Optional.ofNullable(as)
                .map(capacity -> new Actor(capacity, "", null, SOMEWHERE))
                .orElseGet(Actor::server);
    }
}
