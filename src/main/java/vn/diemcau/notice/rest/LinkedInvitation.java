package vn.diemcau.notice.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.notice.ReplyLinks;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.Composition;
import vn.diemcau.schedule.Delegate;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.ItemKind;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.Wishes;

/** An invitation as its reply link shows it: what a letter says, and what was answered; nothing of other sites. */
@Schema(name = "LinkedInvitation")
record LinkedInvitation(
        String site,
        String unitName,
        String title,
        Status status,
        OffsetDateTime start,
        OffsetDateTime end,
        String chair,
        String secretary,
        String hub,
        List<Point> agenda,
        List<Asked> asked,
        boolean open,
        @Nullable Answered reply) {

    /** A point of the agenda. */
    @Schema(name = "LinkedInvitationPoint")
    record Point(
            String id,
            String title,
            @Nullable String presenter,
            int minutes,
            ItemKind kind,
            boolean sub,
            @Nullable Integer speakingLimit,
            @Nullable String note,
            List<AgendaItem.Link> links) {

        static Point of(AgendaItem item) {
            AgendaItem.Details details = item.details();
            return new Point(
                    item.id(),
                    item.title(),
                    item.presenter(),
                    item.minutes(),
                    details.kind(),
                    details.sub(),
                    details.speakingLimit(),
                    details.note(),
                    details.links());
        }
    }

    /** Whom the invitation asks this site for. */
    @Schema(name = "LinkedInvitationAsked")
    record Asked(String id, @Nullable String post, int quota, boolean mandatory) {

        static Asked of(Invitee line) {
            return new Asked(line.id(), line.post(), line.quota(), line.mandatory());
        }
    }

    /** What was decided of a substitute. */
    @Schema(name = "LinkedInvitationDecision")
    record Decided(boolean agreed, @Nullable String reason) {

        static @Nullable Decided of(Wishes.@Nullable Decision decision) {
            return decision == null ? null : new Decided(decision.agreed(), decision.reason());
        }
    }

    /** What the site answered last; stale when the meeting has moved since. */
    @Schema(name = "LinkedInvitationReply")
    record Answered(
            boolean attending,
            int headCount,
            List<Delegate> delegates,
            @Nullable String reason,
            OffsetDateTime at,
            boolean stale,
            Wishes.@Nullable Substitution substitution,
            @Nullable Decided decision,
            List<Wishes.Speech> speeches,
            @Nullable String question) {

        static Answered of(Reply reply, Meeting meeting, ZoneId zone) {
            return new Answered(
                    reply.attending(),
                    reply.headCount(),
                    reply.delegates(),
                    reply.reason(),
                    time(reply.at(), zone),
                    !reply.holdsFor(meeting),
                    reply.wishes().substitution(),
                    Decided.of(reply.wishes().decision()),
                    reply.wishes().speeches(),
                    reply.wishes().question());
        }
    }

    static LinkedInvitation of(ReplyLinks.Invited invited, @Nullable Reply reply, Directory directory, ZoneId zone) {
        Meeting meeting = invited.meeting();
        Plan plan = meeting.plan();
        return new LinkedInvitation(
                invited.place().name(),
                invited.place().unitName(),
                plan.title(),
                meeting.status(),
                time(plan.slot().start(), zone),
                time(plan.slot().end(), zone),
                person(plan.chair(), directory),
                person(plan.secretary(), directory),
                directory.place(plan.hub()).map(Directory.Place::name).orElse(""),
                plan.agenda().stream().map(Point::of).toList(),
                Composition.of(plan, directory, zone).asking(invited.place().id()).stream()
                        .map(Asked::of)
                        .toList(),
                meeting.status().takesReplies(),
                reply == null ? null : Answered.of(reply, meeting, zone));
    }

    private static String person(PersonId person, Directory directory) {
        return directory
                .official(person)
                .map(official -> official.name() + ", " + official.post())
                .orElse("");
    }

    private static OffsetDateTime time(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
