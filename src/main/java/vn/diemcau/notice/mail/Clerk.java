package vn.diemcau.notice.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.Envelope;
import vn.diemcau.notice.Letter;
import vn.diemcau.notice.MailRules;
import vn.diemcau.notice.Notice;
import vn.diemcau.notice.ReplyLinks;
import vn.diemcau.notice.ReturnAddresses;
import vn.diemcau.notice.Secretariat;
import vn.diemcau.schedule.Bond;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Composition;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Rhythms;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.VenueKind;

/**
 * Writes letters from what holds when they go out: a letter that waited for a day says the hour of today, and one that asks for an answer is not sent
 * once the meeting is put off, given up or open.
 */
@Dependent
public class Clerk implements Secretariat {

    private final Calendar calendar;
    private final Directory directory;
    private final ReplyLinks links;
    private final MailRules rules;
    private final ReturnAddresses returns;
    private final Wording wording;
    private final Diary diary;
    private final ZoneId zone;
    private final SeriesDiary series;

    @Inject
    public Clerk(
            Calendar calendar,
            Rhythms rhythms,
            Directory directory,
            ReplyLinks links,
            MailRules rules,
            ReturnAddresses returns,
            Clock clock) {
        this.calendar = calendar;
        this.directory = directory;
        this.links = links;
        this.rules = rules;
        this.returns = returns;
        this.zone = clock.getZone();
        this.wording = new Wording(zone);
        this.diary = new Diary(directory, rules, returns);
        this.series = new SeriesDiary(calendar, rhythms, directory, rules);
    }

    @Override
    public Optional<Envelope> write(Letter letter) {
        return calendar.find(letter.notice().meeting())
                .filter(meeting -> holds(letter.notice(), meeting))
                .map(meeting -> envelope(letter, meeting));
    }

    private static boolean holds(Notice notice, Meeting meeting) {
        return !notice.kind().asks()
                || (meeting.status() == Status.PLANNED && meeting.plan().includes(notice.site()));
    }

    private Envelope envelope(Letter letter, Meeting meeting) {
        List<HistoryEntry> history = calendar.history(meeting.id());
        Facts facts = facts(letter, meeting, history);
        Instant changedAt = history.isEmpty()
                ? letter.notice().at()
                : history.get(history.size() - 1).at();
        return new Envelope(
                letter.id() + "@" + rules.host(),
                letter.address(),
                wording.subject(facts),
                wording.text(facts),
                wording.html(facts),
                series.part(letter, meeting)
                        .or(() -> diary.part(letter, meeting, changedAt))
                        .orElse(null),
                returns.ofLetter(letter.id()).orElse(null));
    }

    private Facts facts(Letter letter, Meeting meeting, List<HistoryEntry> history) {
        Notice notice = letter.notice();
        Plan plan = meeting.plan();
        var composition = Composition.of(plan, directory, zone);
        return new Facts(
                notice.kind(),
                directory.place(notice.site()).map(Directory.Place::unitName).orElse(""),
                plan.title(),
                plan.slot(),
                changed(notice, history),
                notice.reason(),
                person(plan.chair()),
                person(plan.secretary()),
                plan.venue().kind(),
                place(plan),
                plan.agenda(),
                directory
                        .place(notice.site())
                        .map(site -> composition.bond(site.unit()))
                        .orElse(Bond.INVITED),
                composition.asking(notice.site()),
                link(notice, meeting),
                series.times(letter, meeting));
    }

    private static List<String> changed(Notice notice, List<HistoryEntry> history) {
        int upTo = Math.min(notice.version(), history.size());
        return history.subList(Math.min(notice.since(), upTo), upTo).stream()
                .flatMap(entry -> entry.changes().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private @Nullable String link(Notice notice, Meeting meeting) {
        return notice.kind().asks() && !rules.root().isEmpty()
                ? rules.root() + "/tra-loi#" + links.open(meeting, notice.site())
                : null;
    }

    private String place(Plan plan) {
        String own = plan.venue().place();
        if (plan.venue().kind() == VenueKind.IN_PERSON && own != null) {
            return own;
        }
        return site(plan.hub());
    }

    private String site(SiteId site) {
        return directory.place(site).map(Directory.Place::name).orElse("");
    }

    private String person(PersonId person) {
        return directory
                .official(person)
                .map(official -> official.name() + ", " + official.post())
                .orElse("");
    }
}
