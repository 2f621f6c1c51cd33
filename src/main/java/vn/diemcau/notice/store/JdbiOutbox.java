package vn.diemcau.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.Notice;
import vn.diemcau.notice.Outbox;
import vn.diemcau.notice.Receiver;
import vn.diemcau.notice.Told;

/** The outbox in the database: the row of a meeting's bookmark is locked while it is told. */
@ApplicationScoped
public class JdbiOutbox implements Outbox {

    private static final String UNTOLD = "select m.id from meeting m left join notice_told t on t.meeting_id = m.id"
            + " where t.version is null or t.version < m.version limit :most";
    private static final String BEGIN =
            "insert into notice_told (meeting_id, version) values (:meeting, 0) on conflict do nothing";
    private static final String LOCK = "select version from notice_told where meeting_id = :meeting for update";
    private static final String TURN = "update notice_told set version = :version where meeting_id = :meeting";
    private static final String GUESTS = "select site_id from notice_guest where meeting_id = :meeting";
    private static final String COME = "insert into notice_guest (meeting_id, site_id) values (:meeting, :site)";
    private static final String PEOPLE = "select person_id from notice_guest_person where meeting_id = :meeting";
    private static final String PERSON_COMES =
            "insert into notice_guest_person (meeting_id, person_id) values (:meeting, :person)";
    private static final String PERSON_GOES =
            "delete from notice_guest_person where meeting_id = :meeting and person_id = :person";
    private static final String GO = "delete from notice_guest where meeting_id = :meeting and site_id = :site";

    private final Jdbi jdbi;

    @Inject
    public JdbiOutbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<MeetingId> untold(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(UNTOLD)
                .bind("most", most)
                .map((row, context) -> new MeetingId(row.getString("id")))
                .list());
    }

    @Override
    public List<Notice> tell(MeetingId meeting, Function<Told, Tale> work) {
        return jdbi.inTransaction(handle -> {
            Told before = locked(handle, meeting);
            Tale tale = work.apply(before);
            keep(handle, meeting, before, tale.told());
            NoticeRows.insert(handle, tale.notices());
            JdbiLetters.insert(handle, tale.letters());
            return tale.notices();
        });
    }

    private static Told locked(Handle handle, MeetingId meeting) {
        handle.createUpdate(BEGIN).bind("meeting", meeting.value()).execute();
        int version = handle.createQuery(LOCK)
                .bind("meeting", meeting.value())
                .mapTo(Integer.class)
                .one();
        Set<Receiver> guests = new HashSet<>();
        guests(handle, GUESTS, meeting, id -> guests.add(Receiver.of(new SiteId(id))));
        guests(handle, PEOPLE, meeting, id -> guests.add(Receiver.of(new PersonId(id))));
        return new Told(version, guests);
    }

    private static void guests(Handle handle, String sql, MeetingId meeting, Consumer<String> guest) {
        handle.createQuery(sql)
                .bind("meeting", meeting.value())
                .mapTo(String.class)
                .forEach(guest);
    }

    private static void keep(Handle handle, MeetingId meeting, Told before, Told after) {
        handle.createUpdate(TURN)
                .bind("version", after.version())
                .bind("meeting", meeting.value())
                .execute();
        Set<Receiver> coming = without(after.guests(), before.guests());
        each(handle, COME, PERSON_COMES, meeting, coming);
        Set<Receiver> going = without(before.guests(), after.guests());
        each(handle, GO, PERSON_GOES, meeting, going);
    }

    private static Set<Receiver> without(Set<Receiver> all, Set<Receiver> others) {
        Set<Receiver> rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static void each(
            Handle handle, String ofSite, String ofPerson, MeetingId meeting, Collection<Receiver> those) {
        PreparedBatch sites = handle.prepareBatch(ofSite);
        PreparedBatch people = handle.prepareBatch(ofPerson);
        those.forEach(one -> {
            one.site()
                    .ifPresent(site -> sites.bind("meeting", meeting.value())
                            .bind("site", site.value())
                            .add());
            one.person()
                    .ifPresent(person -> people.bind("meeting", meeting.value())
                            .bind("person", person.value())
                            .add());
        });
        sites.execute();
        people.execute();
    }
}
