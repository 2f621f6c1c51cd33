package vn.diemcau.schedule.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Delegate;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Wishes;

/** Reads and adds the answers of sites. */
final class ReplyRows {

    private static final TypeReference<List<Delegate>> DELEGATES = new TypeReference<>() {};
    private static final TypeReference<Wishes> WISHES = new TypeReference<>() {};

    private final Handle handle;
    private final ObjectMapper json;

    ReplyRows(Handle handle, ObjectMapper json) {
        this.handle = handle;
        this.json = json;
    }

    List<Reply> of(MeetingId id) {
        return handle.createQuery("select * from meeting_reply where meeting_id = :id order by id")
                .bind("id", id.value())
                .map((row, context) -> reply(row))
                .list();
    }

    Map<MeetingId, Map<SiteId, Reply>> lastOf(Collection<MeetingId> ids) {
        Map<MeetingId, Map<SiteId, Reply>> last = new HashMap<>();
        if (ids.isEmpty()) {
            return last;
        }
        handle.createQuery("""
                        select * from meeting_reply where id in
                          (select max(id) from meeting_reply where meeting_id in (<ids>) group by meeting_id, site_id)
                        """)
                .bindList("ids", ids.stream().map(MeetingId::value).toList())
                .map((row, context) -> Map.entry(new MeetingId(row.getString("meeting_id")), reply(row)))
                .forEach(entry -> last.computeIfAbsent(entry.getKey(), id -> new HashMap<>())
                        .put(entry.getValue().site(), entry.getValue()));
        return last;
    }

    void add(MeetingId meeting, Reply reply) {
        handle.createUpdate("""
                        insert into meeting_reply (meeting_id, site_id, attending, head_count, delegates, reason, start_at,
                          end_at, replied_at, by_account, by_person, by_name, wishes)
                        values (:meeting, :site, :attending, :heads, :delegates, :reason, :start,
                          :end, :at, :account, :person, :name, :wishes)
                        """)
                .bind("meeting", meeting.value())
                .bind("site", reply.site().value())
                .bind("attending", reply.attending())
                .bind("heads", reply.headCount())
                .bind("delegates", written(reply.delegates()))
                .bind("reason", reply.reason())
                .bind("start", reply.slot().start())
                .bind("end", reply.slot().end())
                .bind("at", reply.at())
                .bind("account", reply.by().account().value())
                .bind("person", reply.by().person().value())
                .bind("name", reply.by().name())
                .bind("wishes", written(reply.wishes()))
                .execute();
    }

    private Reply reply(ResultSet row) throws SQLException {
        return new Reply(
                new SiteId(row.getString("site_id")),
                row.getBoolean("attending"),
                row.getInt("head_count"),
                read(row.getString("delegates"), DELEGATES),
                row.getString("reason"),
                Rows.slot(row),
                Rows.instant(row, "replied_at"),
                Rows.author(row, "by"),
                read(row.getString("wishes"), WISHES));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a reply cannot be read", broken);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a reply cannot be written", broken);
        }
    }
}
