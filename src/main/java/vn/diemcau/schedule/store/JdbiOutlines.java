package vn.diemcau.schedule.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Limits;
import vn.diemcau.schedule.MeetingKind;
import vn.diemcau.schedule.Outline;
import vn.diemcau.schedule.Outlines;
import vn.diemcau.schedule.Sight;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Status;

/** Outlines by one query, which looks at a meeting's sites only where nothing else lets it be seen. */
@Dependent
public class JdbiOutlines implements Outlines {

    /** No site has this name; a list in a query is never empty. */
    private static final String NO_SITE = "";

    private final Jdbi jdbi;

    @Inject
    public JdbiOutlines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Outline> issued(Slot slot, Sight sight) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, title, kind, unscheduled, start_at, end_at, status, chair_id, site_count from meeting m
                        where start_at < :end and start_at > :earliest and end_at > :start and issued_at is not null
                          and (:everything or chair_id in (<people>) or secretary_id = :person or creator_account = :account
                            or hub_site_id in (<sites>)
                            or exists (select 1 from meeting_invitee i where i.meeting_id = m.id and i.person_id in (<people>))
                            or exists (select 1 from meeting_site s where s.meeting_id = m.id and s.site_id in (<sites>)))
                        order by start_at, id
                        """)
                .bind("start", slot.start())
                .bind("end", slot.end())
                .bind("earliest", slot.start().minus(Limits.LENGTH))
                .bind("everything", sight.everything())
                .bind("person", sight.person().value())
                .bind("account", sight.account().value())
                .bindList("people", people(sight))
                .bindList("sites", sites(sight))
                .map((row, context) -> outline(row))
                .list());
    }

    private static List<String> people(Sight sight) {
        return Stream.concat(Stream.of(sight.person()), sight.leaders().stream())
                .map(PersonId::value)
                .toList();
    }

    private static List<String> sites(Sight sight) {
        return sight.everything() || sight.sites().isEmpty()
                ? List.of(NO_SITE)
                : sight.sites().stream().map(SiteId::value).toList();
    }

    private static Outline outline(ResultSet row) throws SQLException {
        return new Outline(
                new MeetingId(row.getString("id")),
                row.getString("title"),
                MeetingKind.valueOf(row.getString("kind")),
                row.getBoolean("unscheduled"),
                Rows.slot(row),
                Status.valueOf(row.getString("status")),
                new PersonId(row.getString("chair_id")),
                row.getInt("site_count"));
    }
}
