package vn.diemcau.schedule.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.ItemKind;

/** The agendas of meetings as rows. */
final class AgendaRows {

    private static final TypeReference<List<AgendaItem.Link>> LINKS = new TypeReference<>() {};

    private final Handle handle;
    private final ObjectMapper json;

    AgendaRows(Handle handle, ObjectMapper json) {
        this.handle = handle;
        this.json = json;
    }

    /** The agendas of many meetings at once; those without items are absent. */
    Map<String, List<AgendaItem>> of(List<String> meetings) {
        return handle
                .createQuery("select * from meeting_agenda_item where meeting_id in (<ids>) order by place")
                .bindList("ids", meetings)
                .map((row, context) -> Map.entry(row.getString("meeting_id"), item(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Writes the whole agenda of a meeting that has none. */
    void insert(MeetingId meeting, List<AgendaItem> agenda) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into meeting_agenda_item (meeting_id, place, item_id, title, presenter, minutes,
                  kind, sub, presenter_unit, speaking_limit, note, links)
                values (:meeting, :place, :item, :title, :presenter, :minutes,
                  :kind, :sub, :unit, :limit, :note, :links)
                """);
        for (int place = 0; place < agenda.size(); place++) {
            bound(batch, agenda.get(place))
                    .bind("meeting", meeting.value())
                    .bind("place", place)
                    .add();
        }
        batch.execute();
    }

    private PreparedBatch bound(PreparedBatch batch, AgendaItem item) {
        AgendaItem.Details details = item.details();
        UnitId unit = details.presenterUnit();
        return batch.bind("item", item.id())
                .bind("title", item.title())
                .bind("presenter", item.presenter())
                .bind("minutes", item.minutes())
                .bind("kind", details.kind().name())
                .bind("sub", details.sub())
                .bind("unit", unit == null ? null : unit.value())
                .bindByType("limit", details.speakingLimit(), Integer.class)
                .bind("note", details.note())
                .bind("links", written(details.links()));
    }

    private AgendaItem item(ResultSet row) throws SQLException {
        return new AgendaItem(
                row.getString("item_id"),
                row.getString("title"),
                row.getString("presenter"),
                row.getInt("minutes"),
                new AgendaItem.Details(
                        ItemKind.valueOf(row.getString("kind")),
                        row.getBoolean("sub"),
                        unit(row.getString("presenter_unit")),
                        row.getObject("speaking_limit", Integer.class),
                        row.getString("note"),
                        links(row.getString("links"))));
    }

    private static @Nullable UnitId unit(@Nullable String id) {
        return id == null ? null : new UnitId(id);
    }

    private String written(List<AgendaItem.Link> links) {
        try {
            return json.writeValueAsString(links);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("links cannot be written", broken);
        }
    }

    private List<AgendaItem.Link> links(String text) {
        try {
            return json.readValue(text, LINKS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("links cannot be read", broken);
        }
    }
}
