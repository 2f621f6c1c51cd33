package vn.diemcau.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.GuestProof;
import vn.diemcau.notice.Proof;
import vn.diemcau.notice.Proofs;

/** The proof in the database: six queries, however many sites. */
@ApplicationScoped
public class JdbiProofs implements Proofs {

    /** The last notice of each site that asks for an answer. */
    private static final String LAST = "select n.id, n.site_id, n.made_at from notice n where n.meeting_id = :meeting"
            + " and n.site_id is not null and n.kind in ('INVITATION', 'CHANGED', 'REMINDER') and not exists (select 1 from notice o"
            + " where o.meeting_id = n.meeting_id and o.site_id = n.site_id"
            + " and o.kind in ('INVITATION', 'CHANGED', 'REMINDER')"
            + " and (o.made_at > n.made_at or (o.made_at = n.made_at and o.id > n.id)))";
    /** A reminder says nothing new: who has seen what it reminds of has seen it. */
    private static final String SEEN = "select n.site_id, min(s.seen_at) as seen_at from notice n"
            + " join notice_seen s on s.notice_id = n.id where n.meeting_id = :meeting"
            + " and n.site_id is not null and n.version ="
            + " (select max(o.version) from notice o where o.meeting_id = n.meeting_id and o.site_id = n.site_id"
            + " and o.kind in ('INVITATION', 'CHANGED', 'REMINDER')) group by n.site_id";

    private static final String LETTERS = "select n.site_id, l.address, l.state, l.trouble, l.settled_at, l.came_back"
            + " from notice_letter l join notice n on n.id = l.notice_id where n.meeting_id = :meeting"
            + " and l.notice_id in (<notices>) order by l.address";
    private static final String LINKS = "select site_id, min(opened_at) as opened_at from notice_link"
            + " where meeting_id = :meeting and opened_at is not null group by site_id";
    private static final String PERHAPS = "select site_id, max(claimed_at) as said_at from notice_mail"
            + " where meeting_id = :meeting and outcome = 'TENTATIVE' group by site_id";
    private static final String CALLS =
            "select site_id, called_at, by_name, note from notice_call where meeting_id = :meeting order by called_at";
    private static final String CALL = "insert into notice_call (meeting_id, site_id, called_at, by_account, by_name,"
            + " note) values (:meeting, :site, :at, :account, :name, :note)";

    private final Jdbi jdbi;

    @Inject
    public JdbiProofs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The last notice of a site. */
    private record Last(String id, Instant at) {}

    @Override
    public Map<SiteId, Proof> of(MeetingId meeting) {
        return jdbi.inTransaction(handle -> {
            Map<SiteId, Last> last = last(handle, meeting);
            Map<SiteId, List<Proof.Sent>> letters = letters(handle, meeting, last);
            Map<SiteId, Instant> seen = times(handle, SEEN, "seen_at", meeting);
            Map<SiteId, Instant> opened = times(handle, LINKS, "opened_at", meeting);
            Map<SiteId, Instant> perhaps = times(handle, PERHAPS, "said_at", meeting);
            Map<SiteId, List<Proof.Called>> calls = calls(handle, meeting);
            Map<SiteId, Proof> proofs = new HashMap<>();
            Stream.of(last.keySet(), perhaps.keySet(), calls.keySet())
                    .flatMap(Set::stream)
                    .forEach(site -> proofs.put(
                            site,
                            proof(
                                    site,
                                    last.get(site),
                                    letters.getOrDefault(site, List.of()),
                                    seen.get(site),
                                    opened.get(site),
                                    perhaps.get(site),
                                    calls.getOrDefault(site, List.of()))));
            return proofs;
        });
    }

    @Override
    public Map<PersonId, GuestProof> ofPeople(MeetingId meeting) {
        return jdbi.inTransaction(handle -> GuestRows.of(handle, meeting));
    }

    @Override
    public void called(MeetingId meeting, SiteId site, Caller by, String note, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(CALL)
                .bind("meeting", meeting.value())
                .bind("site", site.value())
                .bind("at", Rows.time(at))
                .bind("account", by.account().value())
                .bind("name", by.name())
                .bind("note", note)
                .execute());
    }

    private static Proof proof(
            SiteId site,
            @Nullable Last last,
            List<Proof.Sent> letters,
            @Nullable Instant seen,
            @Nullable Instant opened,
            @Nullable Instant perhaps,
            List<Proof.Called> calls) {
        boolean byLink = seen == null && opened != null;
        return new Proof(
                site, last == null ? null : last.at(), letters, byLink ? opened : seen, byLink, perhaps, calls);
    }

    private static Map<SiteId, Last> last(Handle handle, MeetingId meeting) {
        return handle
                .createQuery(LAST)
                .bind("meeting", meeting.value())
                .map((row, context) ->
                        Map.entry(site(row), new Last(row.getString("id"), Rows.instant(row, "made_at"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<SiteId, List<Proof.Sent>> letters(Handle handle, MeetingId meeting, Map<SiteId, Last> last) {
        if (last.isEmpty()) {
            return Map.of();
        }
        return handle
                .createQuery(LETTERS)
                .bind("meeting", meeting.value())
                .bindList("notices", last.values().stream().map(Last::id).toList())
                .map((row, context) -> Map.entry(site(row), Rows.sent(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map<SiteId, Instant> times(Handle handle, String sql, String column, MeetingId meeting) {
        return handle
                .createQuery(sql)
                .bind("meeting", meeting.value())
                .map((row, context) -> Map.entry(site(row), Rows.instant(row, column)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<SiteId, List<Proof.Called>> calls(Handle handle, MeetingId meeting) {
        return handle
                .createQuery(CALLS)
                .bind("meeting", meeting.value())
                .map((row, context) -> Map.entry(
                        site(row),
                        new Proof.Called(
                                Rows.instant(row, "called_at"), row.getString("by_name"), row.getString("note"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static SiteId site(ResultSet row) throws SQLException {
        return new SiteId(row.getString("site_id"));
    }
}
