package vn.diemcau.schedule.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Use;

/** What meetings have booked, as rows. */
final class UseRows {

    private final Handle handle;

    UseRows(Handle handle) {
        this.handle = handle;
    }

    /** The bookings of many meetings at once; those without are absent. */
    Map<String, List<Use>> of(List<String> meetings) {
        return handle
                .createQuery("select * from meeting_asset where meeting_id in (<ids>) order by place")
                .bindList("ids", meetings)
                .map((row, context) -> Map.entry(
                        row.getString("meeting_id"), new Use(row.getString("asset_id"), row.getInt("quantity"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Writes all bookings of a meeting that has none. */
    void insert(MeetingId meeting, List<Use> uses) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into meeting_asset (meeting_id, place, asset_id, quantity) values (:meeting, :place, :asset, :quantity)");
        for (int place = 0; place < uses.size(); place++) {
            batch.bind("meeting", meeting.value())
                    .bind("place", place)
                    .bind("asset", uses.get(place).asset())
                    .bind("quantity", uses.get(place).quantity())
                    .add();
        }
        batch.execute();
    }
}
