package vn.diemcau.notice.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.Letter;
import vn.diemcau.notice.MailRules;
import vn.diemcau.notice.Notice;
import vn.diemcau.notice.Receiver;
import vn.diemcau.notice.ReplyLinks;
import vn.diemcau.schedule.Bond;
import vn.diemcau.schedule.Composition;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.VenueKind;
import vn.diemcau.unit.Contact;
import vn.diemcau.unit.Contacts;

/** Gathers what a letter tells of. A site gets a link to answer with; a person who is invited by name is told whom to speak to. */
@Dependent
public class Particulars {

    private final Directory directory;
    private final Contacts contacts;
    private final ReplyLinks links;
    private final MailRules rules;
    private final Readers readers;
    private final ZoneId zone;

    @Inject
    public Particulars(Directory directory, Contacts contacts, ReplyLinks links, MailRules rules, Clock clock) {
        this.directory = directory;
        this.contacts = contacts;
        this.links = links;
        this.rules = rules;
        this.readers = new Readers(directory);
        this.zone = clock.getZone();
    }

    Facts of(Letter letter, Meeting meeting, List<HistoryEntry> history, List<Slot> series) {
        Notice notice = letter.notice();
        Plan plan = meeting.plan();
        var composition = Composition.of(plan, directory, zone);
        return new Facts(
                notice.kind(),
                readers.name(notice.to()),
                plan.title(),
                plan.slot(),
                changed(notice, history),
                notice.reason(),
                readers.person(plan.chair()),
                readers.person(plan.secretary()),
                plan.venue().kind(),
                place(plan),
                plan.agenda(),
                bond(notice.to(), composition),
                notice.to().site().map(composition::asking).orElse(List.of()),
                link(notice, meeting),
                series,
                notice.to().person().map(person -> desk(notice.to(), plan)).orElse(null));
    }

    private static List<String> changed(Notice notice, List<HistoryEntry> history) {
        int upTo = Math.min(notice.version(), history.size());
        return history.subList(Math.min(notice.since(), upTo), upTo).stream()
                .flatMap(entry -> entry.changes().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Bond bond(Receiver to, Composition composition) {
        return to.site()
                .flatMap(directory::place)
                .map(site -> composition.bond(site.unit()))
                .or(() -> to.person().map(composition::bond))
                .orElse(Bond.INVITED);
    }

    private @Nullable String link(Notice notice, Meeting meeting) {
        return notice.to()
                .site()
                .filter(site -> notice.kind().asks() && !rules.root().isEmpty())
                .map(site -> rules.root() + "/tra-loi#" + links.open(meeting, site))
                .orElse(null);
    }

    private Facts.Desk desk(Receiver to, Plan plan) {
        boolean unitAnswers =
                readers.seat(to, plan).filter(plan.sites()::contains).isPresent();
        return new Facts.Desk(unitAnswers, phone(plan.secretary()));
    }

    /** That of the office: how a person is reached is nobody else's affair. */
    private String phone(PersonId secretary) {
        return directory
                .official(secretary)
                .map(Directory.Official::unit)
                .map(contacts::of)
                .map(Contact::phone)
                .orElse("");
    }

    private String place(Plan plan) {
        String own = plan.venue().place();
        return plan.venue().kind() == VenueKind.IN_PERSON && own != null ? own : site(plan.hub());
    }

    private String site(SiteId site) {
        return Optional.of(site)
                .flatMap(directory::place)
                .map(Directory.Place::name)
                .orElse("");
    }
}
