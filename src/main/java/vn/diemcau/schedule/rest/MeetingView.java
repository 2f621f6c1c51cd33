package vn.diemcau.schedule.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.LegalClock;
import vn.diemcau.schedule.Access;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.Author;
import vn.diemcau.schedule.Bond;
import vn.diemcau.schedule.Change;
import vn.diemcau.schedule.Composition;
import vn.diemcau.schedule.Deadlines;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Outline;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Stock;
import vn.diemcau.schedule.Venue;
import vn.diemcau.schedule.Verb;
import vn.diemcau.schedule.Wishes;

/** How one caller sees a meeting. Pure: everything it shows is handed to it. */
record MeetingView(Directory directory, Stock stock, Access access, Deadlines deadlines, Caller caller, ZoneId zone) {

    private static final Set<String> LISTS =
            Set.of("sites", "agenda", "agendaDetails", "composition", "bookings", "dialStrings", "helpLines");

    Views.Summary summary(Meeting meeting, Map<SiteId, Reply> replies) {
        Plan plan = meeting.plan();
        List<SiteId> mine = access.sites(caller, meeting);
        Instant issued = meeting.issued();
        return new Views.Summary(
                meeting.id().value(),
                plan.title(),
                plan.kind(),
                plan.unscheduled(),
                local(plan.slot().start(), zone),
                local(plan.slot().end(), zone),
                meeting.status(),
                Views.Person.of(plan.chair(), directory),
                Views.Person.of(plan.secretary(), directory),
                hub(plan.hub()),
                plan.sites().size(),
                count(meeting, replies),
                myReply(meeting, replies, mine),
                access.parts(caller, meeting),
                mine.stream().map(SiteId::value).toList(),
                plan.venue(),
                issued == null ? null : local(issued, zone),
                LegalView.brief(clock(meeting)),
                meeting.version());
    }

    Views.Full full(Meeting meeting, Map<SiteId, Reply> replies, List<HistoryEntry> history) {
        Plan plan = meeting.plan();
        var composition = Composition.of(plan, directory, zone);
        return new Views.Full(
                summary(meeting, replies),
                plan.everySite().stream()
                        .map(site -> site(meeting, composition, site, replies.get(site)))
                        .toList(),
                plan.agenda().stream().map(MeetingView::item).toList(),
                plan.composition().stream()
                        .map(line -> InviteeView.of(line, composition, directory))
                        .toList(),
                bookings(plan.venue()),
                told(meeting, history).map(this::entry).toList(),
                plan.overlapReason(),
                access.mayKeep(caller, meeting),
                Verb.of(access, caller, meeting),
                mayKnowThePreparation(meeting) ? Views.By.of(meeting.creator()) : null,
                LegalView.of(clock(meeting)));
    }

    private List<Views.Booked> bookings(Venue venue) {
        Map<String, Stock.Article> known = venue.uses().isEmpty() ? Map.of() : stock.articles(venue.assets());
        return venue.uses().stream()
                .map(use -> new Views.Booked(
                        Optional.ofNullable(known.get(use.asset()))
                                .map(Stock.Article::name)
                                .orElse(use.asset()),
                        use.quantity()))
                .toList();
    }

    private LegalClock clock(Meeting meeting) {
        Plan plan = meeting.plan();
        Optional<UnitId> convener = directory.official(plan.chair()).map(Directory.Official::unit);
        return deadlines.of(plan.kind(), convener, plan.slot(), meeting.issued());
    }

    Views.Outline outline(Outline outline) {
        return new Views.Outline(
                outline.id().value(),
                outline.title(),
                outline.kind(),
                outline.unscheduled(),
                local(outline.slot().start(), zone),
                local(outline.slot().end(), zone),
                outline.status(),
                Views.Person.of(outline.chair(), directory),
                outline.sites());
    }

    private static Views.Item item(AgendaItem item) {
        AgendaItem.Details details = item.details();
        UnitId unit = details.presenterUnit();
        return new Views.Item(
                item.id(),
                item.title(),
                item.presenter(),
                item.minutes(),
                details.kind(),
                details.sub(),
                unit == null ? null : unit.value(),
                details.speakingLimit(),
                details.note(),
                details.links());
    }

    Views.Prepared prepared(Meeting meeting) {
        return new Views.Prepared(
                summary(meeting, Map.of()), Verb.of(access, caller, meeting), Views.By.of(meeting.creator()));
    }

    /** How it was prepared is the office's affair. */
    private Stream<HistoryEntry> told(Meeting meeting, List<HistoryEntry> history) {
        Instant issued = meeting.issued();
        return issued == null || mayKnowThePreparation(meeting)
                ? history.stream()
                : history.stream().filter(entry -> !entry.at().isBefore(issued));
    }

    private boolean mayKnowThePreparation(Meeting meeting) {
        return meeting.issued() == null || access.maySeePreparation(caller, meeting);
    }

    static Views.Reply reply(Reply reply, boolean stale, ZoneId zone) {
        return new Views.Reply(
                reply.attending(),
                reply.headCount(),
                reply.delegates(),
                reply.reason(),
                local(reply.at(), zone),
                Views.By.of(reply.by()),
                stale,
                reply.wishes().substitution(),
                decided(reply.wishes().decision(), zone),
                reply.wishes().speeches(),
                reply.wishes().question());
    }

    private static Views.@Nullable Decided decided(Wishes.@Nullable Decision decision, ZoneId zone) {
        return decision == null
                ? null
                : new Views.Decided(decision.agreed(), decision.reason(), local(decision.at(), zone), decision.by());
    }

    private static Views.Replies count(Meeting meeting, Map<SiteId, Reply> replies) {
        List<Reply> valid = valid(meeting, replies, meeting.plan().sites()).toList();
        int attending = (int) valid.stream().filter(Reply::attending).count();
        return new Views.Replies(
                attending, valid.size() - attending, meeting.plan().sites().size() - valid.size());
    }

    /** Attending as soon as one of several own sites is; declined when all are. */
    private static Views.@Nullable MyReply myReply(Meeting meeting, Map<SiteId, Reply> replies, List<SiteId> mine) {
        List<Reply> valid = valid(meeting, replies, mine).toList();
        if (valid.stream().anyMatch(Reply::attending)) {
            return Views.MyReply.ATTENDING;
        }
        return !valid.isEmpty() && valid.size() == mine.size() ? Views.MyReply.DECLINED : null;
    }

    private static Stream<Reply> valid(Meeting meeting, Map<SiteId, Reply> replies, List<SiteId> sites) {
        return sites.stream()
                .flatMap(site -> Stream.ofNullable(replies.get(site)))
                .filter(reply -> reply.holdsFor(meeting));
    }

    private Views.Site site(Meeting meeting, Composition composition, SiteId id, @Nullable Reply reply) {
        Optional<Directory.Place> place = directory.place(id);
        return new Views.Site(
                id.value(),
                place.map(Directory.Place::name).orElse(id.value()),
                place.map(found -> found.unit().value()).orElse(""),
                place.map(Directory.Place::unitName).orElse(""),
                id.equals(meeting.plan().hub()),
                place.filter(found -> found.stands().holdsOn(composition.day())).isPresent(),
                place.map(found -> composition.bond(found.unit())).orElse(Bond.INVITED),
                composition.asking(id).stream().map(Invitee::id).toList(),
                reply == null ? null : reply(reply, !reply.holdsFor(meeting), zone));
    }

    private Views.Entry entry(HistoryEntry entry) {
        Author by = entry.by();
        return new Views.Entry(
                local(entry.at(), zone),
                by == null ? null : Views.By.of(by),
                entry.what(),
                entry.reason(),
                changes(entry));
    }

    private static Map<String, Views.FieldChange> changes(HistoryEntry entry) {
        Map<String, Views.FieldChange> shown = new TreeMap<>();
        entry.changes().forEach((field, change) -> shown.put(field, change(LISTS.contains(field), change)));
        return shown;
    }

    private static Views.FieldChange change(boolean list, Change change) {
        return list
                ? new Views.FieldChange(change.from(), change.to())
                : new Views.FieldChange(only(change.from()), only(change.to()));
    }

    private static @Nullable String only(List<String> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    private Views.Hub hub(SiteId id) {
        return directory
                .place(id)
                .map(found ->
                        new Views.Hub(id.value(), found.name(), found.unit().value()))
                .orElseGet(() -> new Views.Hub(id.value(), id.value(), ""));
    }

    private static OffsetDateTime local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
