package vn.diemcau.schedule.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.Limits;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.MeetingKind;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.Use;

/** Reads meetings with their sites, agendas, compositions and bookings: five queries, however many meetings. */
final class MeetingRows {

    /** No identifier is empty. */
    private static final String NOBODY = "";

    private static final String CONCERNING = """
            select * from meeting where start_at < :end and end_at > :start
              and (:person in (chair_id, secretary_id, creator_person) or hub_site_id in (<sites>)
                or id in (select meeting_id from meeting_invitee where person_id = :person)
                or id in (select meeting_id from meeting_site where site_id in (<sites>)))
            order by start_at, id
            """;

    private final Handle handle;
    private final ObjectMapper json;
    private final VenueRows venues;

    MeetingRows(Handle handle, ObjectMapper json) {
        this.handle = handle;
        this.json = json;
        this.venues = new VenueRows(json);
    }

    List<Meeting> byId(MeetingId id) {
        return read(handle.createQuery("select * from meeting where id = :id").bind("id", id.value()));
    }

    List<Meeting> during(Slot slot) {
        return read(handle.createQuery("""
                        select * from meeting where start_at < :end and start_at > :earliest and end_at > :start
                        order by start_at, id
                        """)
                .bind("earliest", slot.start().minus(Limits.LENGTH))
                .bind("start", slot.start())
                .bind("end", slot.end()));
    }

    List<Meeting> occupying(Slot slot) {
        List<Row> rows = rows(handle.createQuery("""
                        select * from meeting where start_at < :end and start_at > :earliest and end_at > :start and status in (<statuses>)
                        order by start_at, id
                        """)
                .bind("earliest", slot.start().minus(Limits.LENGTH))
                .bind("start", slot.start())
                .bind("end", slot.end())
                .bindList("statuses", named(Status::occupies)));
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> ids = rows.stream().map(Row::id).toList();
        var sites = sites(ids);
        var compositions = new InviteeRows(handle, json, InviteeRows.Table.MEETING).of(ids);
        return rows.stream()
                .map(row -> row.meeting(
                        sites.getOrDefault(row.id(), List.of()),
                        List.of(),
                        compositions.getOrDefault(row.id(), List.of()),
                        List.of()))
                .toList();
    }

    List<Meeting> concerning(Slot slot, @Nullable PersonId person, Set<SiteId> sites) {
        List<String> names = sites.stream().map(SiteId::value).toList();
        return read(handle.createQuery(CONCERNING)
                .bind("start", slot.start())
                .bind("end", slot.end())
                .bind("person", person == null ? NOBODY : person.value())
                .bindList("sites", names.isEmpty() ? List.of(NOBODY) : names));
    }

    List<MeetingId> awaited(Set<SiteId> sites, Instant from) {
        return handle.createQuery("""
                        select id from meeting m where start_at >= :from and status in (<statuses>)
                          and (hub_site_id in (<sites>)
                            or exists (select 1 from meeting_site s where s.meeting_id = m.id and s.site_id in (<sites>)))
                        order by start_at, id
                        """)
                .bind("from", from)
                .bindList("statuses", named(Status::open))
                .bindList("sites", sites.stream().map(SiteId::value).toList())
                .map((row, context) -> new MeetingId(row.getString("id")))
                .list();
    }

    List<Meeting> inPreparation() {
        return read(handle.createQuery("select * from meeting where status in (<statuses>) order by start_at, id")
                .bindList("statuses", named(Status::inPreparation)));
    }

    private List<Meeting> read(Query meetings) {
        List<Row> rows = rows(meetings);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> ids = rows.stream().map(Row::id).toList();
        var sites = sites(ids);
        var agendas = new AgendaRows(handle, json).of(ids);
        var compositions = new InviteeRows(handle, json, InviteeRows.Table.MEETING).of(ids);
        var uses = new UseRows(handle).of(ids);
        return rows.stream()
                .map(row -> row.meeting(
                        sites.getOrDefault(row.id(), List.of()),
                        agendas.getOrDefault(row.id(), List.of()),
                        compositions.getOrDefault(row.id(), List.of()),
                        uses.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private List<Row> rows(Query meetings) {
        return meetings.map((row, context) -> Row.of(row, venues)).list();
    }

    private static List<String> named(Predicate<Status> condition) {
        return Stream.of(Status.values()).filter(condition).map(Status::name).toList();
    }

    private Map<String, List<SiteId>> sites(List<String> ids) {
        return handle
                .createQuery("select * from meeting_site where meeting_id in (<ids>) order by place")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(row.getString("meeting_id"), new SiteId(row.getString("site_id"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** A meeting still without its lists. */
    private record Row(String id, Plan plan, Meeting bare) {

        static Row of(ResultSet row, VenueRows venues) throws SQLException {
            var plan = new Plan(
                    row.getString("title"),
                    MeetingKind.valueOf(row.getString("kind")),
                    row.getBoolean("unscheduled"),
                    new PersonId(row.getString("chair_id")),
                    new PersonId(row.getString("secretary_id")),
                    Rows.slot(row),
                    new SiteId(row.getString("hub_site_id")),
                    List.of(),
                    List.of(),
                    row.getString("overlap_reason"),
                    venues.read(row));
            var id = new MeetingId(row.getString("id"));
            var status = Status.valueOf(row.getString("status"));
            return new Row(
                    id.value(),
                    plan,
                    new Meeting(
                            id,
                            plan,
                            status,
                            Rows.spokesman(row, "creator"),
                            row.getInt("version"),
                            Rows.instantIfAny(row, "issued_at")));
        }

        Meeting meeting(List<SiteId> sites, List<AgendaItem> agenda, List<Invitee> composition, List<Use> uses) {
            Plan whole = plan.with(sites, agenda, composition).in(plan.venue().booking(uses));
            return new Meeting(bare.id(), whole, bare.status(), bare.creator(), bare.version(), bare.issued());
        }
    }
}
