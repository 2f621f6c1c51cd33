package vn.diemcau.schedule.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Author;
import vn.diemcau.schedule.Change;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.HistoryEntry.What;
import vn.diemcau.schedule.Revision;

/** Reads and adds the lines of a meeting's history. */
final class HistoryRows {

    private static final TypeReference<Map<String, Change>> CHANGES = new TypeReference<>() {};

    private final Handle handle;
    private final ObjectMapper json;

    HistoryRows(Handle handle, ObjectMapper json) {
        this.handle = handle;
        this.json = json;
    }

    List<HistoryEntry> of(MeetingId id) {
        return handle.createQuery("select * from meeting_history where meeting_id = :id order by version")
                .bind("id", id.value())
                .map((row, context) -> entry(row))
                .list();
    }

    Map<MeetingId, Instant> lastDeeds(Collection<MeetingId> ids) {
        return handle
                .createQuery(
                        "select meeting_id, max(happened_at) as last_at from meeting_history where meeting_id in (<ids>)"
                                + " group by meeting_id")
                .bindList("ids", ids.stream().map(MeetingId::value).toList())
                .map((row, context) ->
                        Map.entry(new MeetingId(row.getString("meeting_id")), Rows.instant(row, "last_at")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(Revision revision) {
        HistoryEntry entry = revision.entry();
        Optional<Author> by = Optional.ofNullable(entry.by());
        Optional<Author.Leader> leader = by.map(Author::leader);
        handle.createUpdate("""
                        insert into meeting_history (meeting_id, version, happened_at, by_account, by_person, by_name,
                          by_for_person, by_for_name, by_for_post, what, reason, changes)
                        values (:meeting, :version, :at, :account, :person, :name,
                          :forPerson, :forName, :forPost, :what, :reason, :changes)
                        """)
                .bind("meeting", revision.meeting().id().value())
                .bind("version", revision.meeting().version())
                .bind("at", entry.at())
                .bind("account", by.map(author -> author.account().value()).orElse(null))
                .bind("person", by.map(author -> author.person().value()).orElse(null))
                .bind("name", by.map(Author::name).orElse(null))
                .bind("forPerson", leader.map(each -> each.person().value()).orElse(null))
                .bind("forName", leader.map(Author.Leader::name).orElse(null))
                .bind("forPost", leader.map(Author.Leader::post).orElse(null))
                .bind("what", entry.what().name())
                .bind("reason", entry.reason())
                .bind("changes", written(entry.changes()))
                .execute();
    }

    private HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                Rows.instant(row, "happened_at"),
                Rows.spokesmanIfAny(row, "by"),
                What.valueOf(row.getString("what")),
                row.getString("reason"),
                read(row.getString("changes")));
    }

    private Map<String, Change> read(String text) {
        try {
            return json.readValue(text, CHANGES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a line of the history cannot be read", broken);
        }
    }

    private String written(Map<String, Change> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a line of the history cannot be written", broken);
        }
    }
}
