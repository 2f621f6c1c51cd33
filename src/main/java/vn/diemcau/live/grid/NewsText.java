package vn.diemcau.live.grid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.NewsHeard;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.wire.EventJson;

/** News as text: events as the journal keeps them, with their whole author. */
final class NewsText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NewsText() {}

    static String write(NewsHeard news) {
        ObjectNode text = JsonNodeFactory.instance
                .objectNode()
                .put("meeting", news.meeting().value());
        ArrayNode entries = text.putArray("entries");
        news.entries().forEach(entry -> entries.add(node(entry)));
        return text.toString();
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IllegalStateException when it was written by a version that this one does not understand
     */
    static NewsHeard read(String text) {
        try {
            JsonNode news = JSON.readTree(text);
            List<Entry> entries = new ArrayList<>();
            news.path("entries").forEach(entry -> entries.add(entry(entry)));
            return new NewsHeard(new MeetingId(news.path("meeting").asText()), entries);
        } catch (JsonProcessingException | IllegalArgumentException foreign) {
            throw new IllegalStateException("News that can't be read", foreign);
        }
    }

    private static ObjectNode node(Entry entry) {
        Actor by = entry.by();
        return JsonNodeFactory.instance
                .objectNode()
                .put("seq", entry.seq())
                .put("at", entry.at().toEpochMilli())
                .put("as", by.as().name())
                .put("name", by.name())
                .put("person", by.person() == null ? null : by.person().value())
                .put("site", by.site() == null ? null : by.site().value())
                .put("type", EventJson.type(entry.event()))
                .put("body", EventJson.body(entry.event()));
    }

    private static Entry entry(JsonNode node) {
        return new Entry(
                node.path("seq").asLong(),
                Instant.ofEpochMilli(node.path("at").asLong()),
                by(node),
                EventJson.event(node.path("type").asText(), node.path("body").asText()));
    }

    private static Actor by(JsonNode node) {
        String person = text(node, "person");
        String site = text(node, "site");
        return new Actor(
                Capacity.valueOf(node.path("as").asText()),
                node.path("name").asText(),
                person == null ? null : new PersonId(person),
                site == null ? null : new SiteId(site));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : null;
    }
}
