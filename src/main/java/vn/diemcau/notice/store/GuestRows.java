package vn.diemcau.notice.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.notice.GuestProof;
import vn.diemcau.notice.Proof;

/** Reads what reached the people who are invited by name: three queries, however many. */
final class GuestRows {

    /** The last notice of each person that says where to come. */
    private static final String LAST = "select n.id, n.person_id, n.made_at from notice n"
            + " where n.meeting_id = :meeting and n.person_id is not null and n.kind in ('INVITATION', 'CHANGED')"
            + " and not exists (select 1 from notice o where o.meeting_id = n.meeting_id"
            + " and o.person_id = n.person_id and o.kind in ('INVITATION', 'CHANGED')"
            + " and (o.made_at > n.made_at or (o.made_at = n.made_at and o.id > n.id)))";

    private static final String LETTERS = "select n.person_id, l.address, l.state, l.trouble, l.settled_at,"
            + " l.came_back from notice_letter l join notice n on n.id = l.notice_id"
            + " where n.id in (<notices>) order by l.address";

    /** On the page the person is told by account. */
    private static final String SEEN = "select a.person_id, min(o.seen_at) as seen_at from notice_office o"
            + " join account a on a.id = o.account_id where o.meeting_id = :meeting and o.seen_at is not null"
            + " and o.kind in ('GUEST_INVITED', 'GUEST_CHANGED') and not exists (select 1 from notice_office p"
            + " where p.meeting_id = o.meeting_id and p.account_id = o.account_id"
            + " and p.kind in ('GUEST_INVITED', 'GUEST_CHANGED') and p.made_at > o.made_at) group by a.person_id";

    private GuestRows() {}

    /** The last notice of a person. */
    private record Last(String id, Instant at) {}

    static Map<PersonId, GuestProof> of(Handle handle, MeetingId meeting) {
        Map<PersonId, Last> last = last(handle, meeting);
        if (last.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, List<Proof.Sent>> letters = letters(handle, last);
        Map<PersonId, Instant> seen = seen(handle, meeting);
        Map<PersonId, GuestProof> proofs = new HashMap<>();
        last.forEach((person, notice) -> proofs.put(
                person,
                new GuestProof(person, notice.at(), letters.getOrDefault(person, List.of()), seen.get(person), false)));
        return proofs;
    }

    private static Map<PersonId, Last> last(Handle handle, MeetingId meeting) {
        return handle
                .createQuery(LAST)
                .bind("meeting", meeting.value())
                .map((row, context) ->
                        Map.entry(person(row), new Last(row.getString("id"), Rows.instant(row, "made_at"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<PersonId, List<Proof.Sent>> letters(Handle handle, Map<PersonId, Last> last) {
        return handle
                .createQuery(LETTERS)
                .bindList("notices", last.values().stream().map(Last::id).toList())
                .map((row, context) -> Map.entry(person(row), Rows.sent(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map<PersonId, Instant> seen(Handle handle, MeetingId meeting) {
        return handle
                .createQuery(SEEN)
                .bind("meeting", meeting.value())
                .map((row, context) -> Map.entry(person(row), Rows.instant(row, "seen_at")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getString("person_id"));
    }
}
