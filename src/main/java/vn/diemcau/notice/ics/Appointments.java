package vn.diemcau.notice.ics;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.ics.Appointment.Standing;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.Venue;

/**
 * Makes appointments of meetings. A meeting that was put off has no time, so calendars take it out, and it comes in again under
 * its name when it gets one.
 */
public final class Appointments {

    private static final String AT = "@diemcau";
    private static final Set<Status> OFF = EnumSet.of(Status.POSTPONED, Status.CANCELLED);
    private static final Set<Status> ON = EnumSet.of(Status.PLANNED, Status.RUNNING, Status.ENDED);

    private final Directory directory;
    private final URI application;
    private final Wording wording;

    /**
     * @param directory who the people and what the sites are
     * @param application the address of the start page, as those who read the calendar reach it
     * @param wording in which language
     */
    public Appointments(Directory directory, URI application, Wording wording) {
        this.directory = directory;
        this.application = application;
        this.wording = wording;
    }

    /** The name of a meeting in every calendar; it does not change when the application moves to another address. */
    public static String uid(MeetingId meeting) {
        return meeting.value() + AT;
    }

    /** The meeting of this name; empty when it is none of ours. */
    public static Optional<MeetingId> meeting(String uid) {
        String id = uid.endsWith(AT) ? uid.substring(0, uid.length() - AT.length()) : "";
        return Optional.of(id)
                .filter(text -> text.matches("[A-Za-z0-9._-]{1,36}"))
                .map(MeetingId::new);
    }

    /**
     * The meeting as everybody may see it who may see the meeting.
     *
     * @param changedAt when something was last done to it
     * @param own the site where the reader sits, or null when there is none
     */
    public Appointment of(Meeting meeting, Instant changedAt, @Nullable SiteId own) {
        var plan = meeting.plan();
        return new Appointment(
                uid(meeting.id()),
                meeting.version(),
                changedAt,
                plan.slot(),
                standing(meeting.status()),
                title(meeting),
                location(meeting, own),
                description(meeting, own),
                application.resolve("/cuoc-hop/" + meeting.id()),
                List.of(wording.kinds().getOrDefault(plan.kind(), plan.kind().name())),
                null,
                List.of());
    }

    private static Standing standing(Status status) {
        if (OFF.contains(status)) {
            return Standing.CANCELLED;
        }
        return ON.contains(status) ? Standing.CONFIRMED : Standing.TENTATIVE;
    }

    private String title(Meeting meeting) {
        String title = meeting.plan().title();
        return switch (meeting.status()) {
            case POSTPONED -> wording.postponed() + ": " + title;
            case CANCELLED -> wording.cancelled() + ": " + title;
            default -> title;
        };
    }

    /** Where the reader goes: the place where all meet, else the reader's own site, else the hub. */
    private String location(Meeting meeting, @Nullable SiteId own) {
        Venue venue = meeting.plan().venue();
        if (venue.place() != null) {
            return venue.place();
        }
        String site = site(own == null ? meeting.plan().hub() : own);
        return venue.online() ? site + " (" + wording.online() + ")" : site;
    }

    private String description(Meeting meeting, @Nullable SiteId own) {
        var plan = meeting.plan();
        var lines = new ArrayList<String>();
        directory
                .official(plan.chair())
                .ifPresent(chair -> lines.add(wording.chair() + ": " + chair.name() + " - " + chair.post()));
        lines.add(wording.hub() + ": " + site(plan.hub()));
        if (own != null && !own.equals(plan.hub())) {
            lines.add(wording.yourSite() + ": " + site(own));
        }
        lines.add(wording.sites() + ": " + plan.everySite().size());
        lines.addAll(agenda(plan.agenda()));
        return String.join("\n", lines);
    }

    private List<String> agenda(List<AgendaItem> items) {
        var lines = new ArrayList<String>();
        if (!items.isEmpty()) {
            lines.add(wording.agenda() + ":");
        }
        for (AgendaItem item : items) {
            lines.add(lines.size() + ". " + item.title() + " (" + item.minutes() + " " + wording.minutes() + ")");
        }
        return lines;
    }

    private String site(SiteId site) {
        return directory.place(site).map(Directory.Place::name).orElse(site.value());
    }
}
