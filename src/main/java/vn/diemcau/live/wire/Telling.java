package vn.diemcau.live.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Convened;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Event;
import vn.diemcau.live.core.FloorGranted;
import vn.diemcau.live.core.HandRaised;

/**
 * What one audience is told of a stretch of the journal. A site does not have the others' names, so an event that brings a site before everybody's eyes brings
 * its name along.
 *
 * @param audience who is told
 * @param meeting the meeting after the stretch
 */
record Telling(Audience audience, Assembly meeting) {

    /** The events after this number that the audience reads, and the roster as it is when it may have changed. */
    ServerMessage.Events of(long from, List<Entry> entries) {
        var events = new ArrayList<ObjectNode>();
        long before = from;
        for (Entry entry : entries) {
            if (audience.reads(entry.event())) {
                events.add(numbered(entry, before));
                before = entry.seq();
            }
        }
        long to = entries.get(entries.size() - 1).seq();
        return new ServerMessage.Events(
                from, to, events, audience == Audience.SITE ? Roster.news(meeting, entries) : null);
    }

    /** An event that follows the one before it needs no number. */
    private ObjectNode numbered(Entry entry, long before) {
        ObjectNode node = node(entry);
        if (entry.seq() == before + 1) {
            node.remove("n");
        }
        return node;
    }

    private ObjectNode node(Entry entry) {
        ObjectNode node = Told.of(entry).node();
        if (audience == Audience.SITE) {
            narrow(node, entry.event());
        }
        return node;
    }

    /** Which hand at the desk did it is the desk's affair. */
    private void narrow(ObjectNode node, Event event) {
        node.remove("by");
        if (event instanceof HandRaised raised) {
            node.put("name", nameOf(raised.site()));
        } else if (event instanceof FloorGranted granted) {
            node.put("name", nameOf(granted.site()));
        } else if (event instanceof Convened) {
            node.set("sites", hub(node.path("sites")));
        }
    }

    private String nameOf(SiteId site) {
        return meeting.hall().seats().seat(site).map(seat -> seat.site().name()).orElse(site.value());
    }

    private static ArrayNode hub(JsonNode sites) {
        ArrayNode hub = JsonNodeFactory.instance.arrayNode();
        sites.forEach(site -> {
            if (site.path("hub").asBoolean()) {
                hub.add(site);
            }
        });
        return hub;
    }
}
