package vn.diemcau.live.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.wire.EventJson;

/** An event as a row: its frame in columns that can be searched, its own fields as JSON under a version. */
final class EventRow {

    /** The form of the bodies that are written. A later form raises it and keeps reading this one. */
    private static final int VERSION = 1;

    private EventRow() {}

    static void write(PreparedBatch batch, MeetingId meeting, Entry entry) {
        Actor by = entry.by();
        batch.bind("meeting", meeting.value())
                .bind("seq", entry.seq())
                .bind("at", Times.of(entry.at()))
                .bind("type", EventJson.type(entry.event()))
                .bind("version", VERSION)
                .bind("as", by.as().name())
                .bind("name", by.name())
                .bind("person", text(by.person()))
                .bind("site", text(by.site()))
                .bind("body", EventJson.body(entry.event()))
                .add();
    }

    static Entry read(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        if (version != VERSION) {
            throw new IllegalStateException("The journal holds events of a later version: " + version);
        }
        return new Entry(
                row.getLong("seq"),
                Times.read(row, "at"),
                by(row),
                EventJson.event(row.getString("type"), row.getString("body")));
    }

    private static Actor by(ResultSet row) throws SQLException {
        return new Actor(
                Capacity.valueOf(row.getString("by_as")),
                row.getString("by_name"),
                Optional.ofNullable(row.getString("by_person"))
                        .map(PersonId::new)
                        .orElse(null),
                Optional.ofNullable(row.getString("by_site")).map(SiteId::new).orElse(null));
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
