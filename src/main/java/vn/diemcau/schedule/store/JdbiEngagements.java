package vn.diemcau.schedule.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Engagements;
import vn.diemcau.schedule.Limits;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Status;

/** Engagements by three queries: the meetings of the time, which of the sites they have, and which ask one of the people by name. */
@Dependent
public class JdbiEngagements implements Engagements {

    private final Jdbi jdbi;

    @Inject
    public JdbiEngagements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Engagement> during(Slot slot, Set<PersonId> people, Collection<SiteId> sites) {
        Set<String> wanted = sites.stream().map(SiteId::value).collect(Collectors.toSet());
        return jdbi.withHandle(handle -> {
            List<Row> rows = meetings(handle, slot);
            Map<String, List<SiteId>> taken = remote(handle, slot, wanted);
            Set<String> asking = asking(handle, slot, people);
            return rows.stream()
                    .map(row -> row.engagement(
                            people, asking.contains(row.id()), wanted, taken.getOrDefault(row.id(), List.of())))
                    .filter(each -> each.people() || !each.sites().isEmpty())
                    .toList();
        });
    }

    private static List<Row> meetings(Handle handle, Slot slot) {
        return handle.createQuery("""
                        select id, start_at, end_at, chair_id, secretary_id, hub_site_id from meeting
                        where start_at < :end and start_at > :earliest and end_at > :start and status in (<statuses>)
                        order by start_at, id
                        """)
                .bind("start", slot.start())
                .bind("end", slot.end())
                .bind("earliest", slot.start().minus(Limits.LENGTH))
                .bindList("statuses", occupying())
                .map((row, context) -> Row.of(row))
                .list();
    }

    private static Map<String, List<SiteId>> remote(Handle handle, Slot slot, Set<String> wanted) {
        return handle
                .createQuery("""
                        select s.meeting_id, s.site_id from meeting_site s join meeting m on m.id = s.meeting_id
                        where m.start_at < :end and m.start_at > :earliest and m.end_at > :start and m.status in (<statuses>)
                        """)
                .bind("start", slot.start())
                .bind("end", slot.end())
                .bind("earliest", slot.start().minus(Limits.LENGTH))
                .bindList("statuses", occupying())
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .filter(entry -> wanted.contains(entry.getValue()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(entry -> new SiteId(entry.getValue()), Collectors.toList())));
    }

    private static Set<String> asking(Handle handle, Slot slot, Set<PersonId> people) {
        return people.isEmpty()
                ? Set.of()
                : handle.createQuery("""
                        select i.meeting_id from meeting_invitee i join meeting m on m.id = i.meeting_id
                        where i.person_id in (<people>) and m.start_at < :end and m.end_at > :start
                        """)
                        .bind("start", slot.start())
                        .bind("end", slot.end())
                        .bindList("people", people.stream().map(PersonId::value).toList())
                        .mapTo(String.class)
                        .set();
    }

    private static List<String> occupying() {
        return Stream.of(Status.values())
                .filter(Status::occupies)
                .map(Status::name)
                .toList();
    }

    /** A meeting without its remote sites. */
    private record Row(String id, Slot slot, PersonId chair, PersonId secretary, String hub) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("id"),
                    Rows.slot(row),
                    new PersonId(row.getString("chair_id")),
                    new PersonId(row.getString("secretary_id")),
                    row.getString("hub_site_id"));
        }

        Engagement engagement(Set<PersonId> people, boolean asked, Set<String> wanted, List<SiteId> remote) {
            Stream<SiteId> here = wanted.contains(hub) ? Stream.of(new SiteId(hub)) : Stream.empty();
            return new Engagement(
                    new MeetingId(id),
                    slot,
                    asked || people.contains(chair) || people.contains(secretary),
                    Stream.concat(here, remote.stream()).collect(Collectors.toSet()));
        }
    }
}
