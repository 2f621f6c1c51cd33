package vn.diemcau.schedule.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Claim;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Glance;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Planning;
import vn.diemcau.schedule.ScheduleRefusal;
import vn.diemcau.schedule.free.Finding;
import vn.diemcau.schedule.free.Finding.Found;
import vn.diemcau.schedule.free.Wish;

/** Proposes times for a meeting to those who may convene one. */
@Path("meetings/free")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class FreeTimesResource {

    @Inject
    private Finding finding;

    @Inject
    private Planning planning;

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A time.
     *
     * @param freeSites how many of the sites are free
     * @param absent the names of those that are not
     * @param roomShort whether media servers or recorders are short then
     */
    record Time(OffsetDateTime start, OffsetDateTime end, int freeSites, List<String> absent, boolean roomShort) {}

    /** The next times, and of how many sites. */
    record Times(int sites, List<Time> times) {}

    @POST
    @Operation(
            summary =
                    "The next working half days for which the notice can be kept and in which chair, secretary and enough sites are free")
    public Response find(@Nullable FreeBody body) {
        var asked = Malformed.unlessMissing(body);
        var meeting = Malformed.unlessMissing(asked.meeting());
        if (!meetings.mayPropose(caller)) {
            return Answers.ok(Answer.refused(Refusal.of(ScheduleRefusal.NOT_ALLOWED)));
        }
        Optional<Claim> claim = planning.claim(meeting.self(), meeting.draft());
        return Response.ok(claim.map(found -> times(found, asked)).orElseGet(() -> new Times(0, List.of())))
                .build();
    }

    private Times times(Claim claim, FreeBody asked) {
        Instant now = clock.instant();
        Instant from =
                asked.from() == null ? earliest(asked, now) : asked.from().toInstant();
        int least = asked.leastSites() == null ? claim.sites().size() : asked.leastSites();
        var wish = new Wish(claim, from.isBefore(now) ? now : from, claim.slot().length(), least);
        var glance = new Glance(directory);
        return new Times(
                claim.sites().size(),
                finding.find(wish).stream()
                        .map(found -> time(found, claim, glance))
                        .toList());
    }

    /** From the first day for which the law's notice can be kept; a meeting outside the plan of work needs none. */
    private Instant earliest(FreeBody asked, Instant now) {
        var draft = Malformed.unlessMissing(asked.meeting()).draft();
        return draft.unscheduled()
                ? now
                : planning.firstInTime(draft).atStartOfDay(clock.getZone()).toInstant();
    }

    private Time time(Found found, Claim claim, Directory glance) {
        return new Time(
                found.slot().start().atZone(clock.getZone()).toOffsetDateTime(),
                found.slot().end().atZone(clock.getZone()).toOffsetDateTime(),
                claim.sites().size() - found.absent().size(),
                found.absent().stream().map(site -> name(site, glance)).toList(),
                found.roomShort());
    }

    private static String name(SiteId site, Directory glance) {
        return glance.place(site).map(Directory.Place::name).orElse(site.value());
    }
}
