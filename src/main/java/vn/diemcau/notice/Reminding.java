package vn.diemcau.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Reply;

/** Reminds the sites that have not answered: on their pages, and by letter where they have an address. */
@Dependent
public class Reminding {

    private final Calendar calendar;
    private final Evidence evidence;
    private final Outbox outbox;
    private final Mailroom mailroom;
    private final Event<Noticed> noticed;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Reminding(
            Calendar calendar,
            Evidence evidence,
            Outbox outbox,
            Mailroom mailroom,
            Event<Noticed> noticed,
            Ids ids,
            Clock clock) {
        this.calendar = calendar;
        this.evidence = evidence;
        this.outbox = outbox;
        this.mailroom = mailroom;
        this.noticed = noticed;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Reminds whoever knows of the meeting, has not answered, and was told last before then.
     *
     * @param wanted asked while nobody else tells of the meeting; what it keeps is kept with the reminders
     * @return how many sites
     */
    int remind(Meeting meeting, Instant toldBefore, BooleanSupplier wanted) {
        List<Notice> written = outbox.tell(meeting.id(), told -> {
            List<Notice> notices = wanted.getAsBoolean() ? notices(meeting, told, toldBefore) : List.of();
            return new Outbox.Tale(told, notices, mailroom.letters(notices));
        });
        if (!written.isEmpty()) {
            noticed.fire(new Noticed(written.stream()
                    .flatMap(notice -> notice.to().site().stream())
                    .collect(Collectors.toSet())));
        }
        return written.size();
    }

    private List<Notice> notices(Meeting meeting, Told told, Instant toldBefore) {
        Instant now = clock.instant();
        Map<SiteId, Proof> known = evidence.of(meeting);
        Set<SiteId> answered = answered(meeting);
        return meeting.plan().sites().stream()
                .filter(site -> told.guests().contains(Receiver.of(site)) && !answered.contains(site))
                .filter(site -> isDue(known.getOrDefault(site, Proof.none(site)), toldBefore))
                .map(site -> new Notice(
                        new NoticeId(ids.next()),
                        NoticeKind.REMINDER,
                        meeting.id(),
                        told.version(),
                        told.version(),
                        Receiver.of(site),
                        meeting.plan().title(),
                        meeting.plan().slot(),
                        null,
                        now))
                .toList();
    }

    private static boolean isDue(Proof proof, Instant toldBefore) {
        Instant told = proof.told();
        return told == null || told.isBefore(toldBefore);
    }

    private Set<SiteId> answered(Meeting meeting) {
        return calendar.lastReplies(List.of(meeting.id())).getOrDefault(meeting.id(), Map.of()).values().stream()
                .filter(reply -> reply.holdsFor(meeting))
                .map(Reply::site)
                .collect(Collectors.toSet());
    }
}
