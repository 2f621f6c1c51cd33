package vn.diemcau.schedule.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Author;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Plan;

/** Writes a meeting with its sites and its agenda. */
final class MeetingWriting {

    private final Handle handle;
    private final VenueRows venues;
    private final AgendaRows agendas;
    private final InviteeRows compositions;
    private final UseRows uses;

    MeetingWriting(Handle handle, ObjectMapper json) {
        this.handle = handle;
        this.venues = new VenueRows(json);
        this.agendas = new AgendaRows(handle, json);
        this.compositions = new InviteeRows(handle, json, InviteeRows.Table.MEETING);
        this.uses = new UseRows(handle);
    }

    void insert(Meeting meeting) {
        Optional<Author.Leader> leader = Optional.ofNullable(meeting.creator().leader());
        bound(handle.createUpdate("""
                                insert into meeting (id, title, kind, unscheduled, chair_id, secretary_id, start_at, end_at,
                                  hub_site_id, overlap_reason, status, creator_account, creator_person, creator_name,
                                  creator_for_person, creator_for_name, creator_for_post, version, issued_at, site_count,
                                  venue, recorded, gathering_place, dial_strings, help_lines)
                                values (:id, :title, :kind, :unscheduled, :chair, :secretary, :start, :end,
                                  :hub, :overlapReason, :status, :account, :person, :name,
                                  :forPerson, :forName, :forPost, :version, :issued, :siteCount,
                                  :venue, :recorded, :place, :dialStrings, :helpLines)
                                """), meeting)
                .bind("account", meeting.creator().account().value())
                .bind("person", meeting.creator().person().value())
                .bind("name", meeting.creator().name())
                .bind("forPerson", leader.map(each -> each.person().value()).orElse(null))
                .bind("forName", leader.map(Author.Leader::name).orElse(null))
                .bind("forPost", leader.map(Author.Leader::post).orElse(null))
                .execute();
        insertLists(meeting.id(), meeting.plan());
    }

    void update(Meeting meeting) {
        int changed = bound(handle.createUpdate("""
                                update meeting set title = :title, kind = :kind, unscheduled = :unscheduled,
                                  chair_id = :chair, secretary_id = :secretary, start_at = :start, end_at = :end,
                                  hub_site_id = :hub, overlap_reason = :overlapReason, status = :status, version = :version, issued_at = :issued, site_count = :siteCount,
                                  venue = :venue, recorded = :recorded, gathering_place = :place,
                                  dial_strings = :dialStrings, help_lines = :helpLines
                                where id = :id and version = :before
                                """), meeting)
                .bind("before", meeting.version() - 1)
                .execute();
        if (changed != 1) {
            throw new IllegalStateException("meeting " + meeting.id() + " was written by somebody else");
        }
        deleteLists(meeting.id());
        insertLists(meeting.id(), meeting.plan());
    }

    private <S extends SqlStatement<S>> S bound(S statement, Meeting meeting) {
        Plan plan = meeting.plan();
        return statement
                .bind("id", meeting.id().value())
                .bind("title", plan.title())
                .bind("kind", plan.kind().name())
                .bind("unscheduled", plan.unscheduled())
                .bind("chair", plan.chair().value())
                .bind("secretary", plan.secretary().value())
                .bind("start", plan.slot().start())
                .bind("end", plan.slot().end())
                .bind("hub", plan.hub().value())
                .bind("overlapReason", plan.overlapReason())
                .bind("venue", plan.venue().kind().name())
                .bind("recorded", plan.venue().recorded())
                .bind("place", plan.venue().place())
                .bind("dialStrings", venues.written(plan.venue().dialStrings()))
                .bind("helpLines", venues.written(plan.venue().helpLines()))
                .bind("status", meeting.status().name())
                .bind("siteCount", plan.sites().size())
                .bind("version", meeting.version())
                .bindByType("issued", meeting.issued(), Instant.class);
    }

    private void insertLists(MeetingId id, Plan plan) {
        insertSites(id, plan.sites());
        agendas.insert(id, plan.agenda());
        uses.insert(id, plan.venue().uses());
        compositions.insert(id.value(), plan.composition());
    }

    private void deleteLists(MeetingId id) {
        handle.execute("delete from meeting_site where meeting_id = ?", id.value());
        handle.execute("delete from meeting_agenda_item where meeting_id = ?", id.value());
        handle.execute("delete from meeting_asset where meeting_id = ?", id.value());
        compositions.delete(id.value());
    }

    private void insertSites(MeetingId id, List<SiteId> sites) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into meeting_site (meeting_id, place, site_id) values (:meeting, :place, :site)");
        for (int place = 0; place < sites.size(); place++) {
            batch.bind("meeting", id.value())
                    .bind("place", place)
                    .bind("site", sites.get(place).value())
                    .add();
        }
        batch.execute();
    }
}
