package vn.diemcau.live.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.diemcau.kernel.MeetingId;

/** Asks in one question which of some meetings have moved on; each is one step down the primary key. */
final class Further {

    private Further() {}

    static Set<MeetingId> of(Handle handle, Map<MeetingId, Long> known) {
        Query query = handle.createQuery(sql(known.size()));
        List<MeetingId> meetings = new ArrayList<>(known.keySet());
        for (int each = 0; each < meetings.size(); each++) {
            query.bind("m" + each, meetings.get(each).value());
            query.bind("s" + each, known.get(meetings.get(each)));
        }
        return query.map((row, context) -> new MeetingId(row.getString("meeting")))
                .collect(Collectors.toSet());
    }

    private static String sql(int meetings) {
        String known = IntStream.range(0, meetings)
                .mapToObj(each -> "(cast(:m" + each + " as varchar(36)), cast(:s" + each + " as bigint))")
                .collect(Collectors.joining(", "));
        return "select known.meeting from (values " + known + ") as known(meeting, seq) where exists"
                + " (select 1 from live_event where live_event.meeting = known.meeting and live_event.seq > known.seq)";
    }
}
