package vn.diemcau.schedule.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Preparing;
import vn.diemcau.schedule.series.Series;
import vn.diemcau.schedule.series.SeriesChange;
import vn.diemcau.schedule.series.Sweeping;

/** A meeting as one of a series, and what is done to several of them at once. */
@Path("meetings/{id}/series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class OccurrencesResource {

    @Inject
    private Sweeping sweeping;

    @Inject
    private Meetings meetings;

    @Inject
    private Viewing viewing;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @PathParam("id")
    private String id = "";

    @GET
    @Operation(summary = "The place of the meeting in its series; null when it belongs to none")
    public Response place() {
        MeetingId meeting = Paths.meeting(id);
        return Answers.ok(meetings.find(meeting, caller)
                .map(found -> new SeriesViews.Placed(sweeping.series(meeting, caller)
                        .<SeriesViews.@Nullable Place>fold(series -> place(series, meeting), refusal -> null))));
    }

    @PUT
    @Operation(summary = "Changes the meeting, and those of its series that are still to come, in the same way")
    public Response change(@Nullable SweptBody body) {
        var asked = Malformed.unlessMissing(body);
        var meeting = Malformed.unlessMissing(asked.meeting());
        return shown(sweeping.change(meeting.order(Paths.meeting(id)), meeting.draft(), asked.scopeOrAll(), caller));
    }

    @POST
    @Path("cancellation")
    @Operation(summary = "Cancels the meeting and those of its series that are still to come")
    public Response cancel(@Nullable SweepBody body) {
        var asked = Malformed.unlessMissing(body);
        return shown(sweeping.cancel(asked.order(Paths.meeting(id)), asked.scopeOrAll(), caller));
    }

    @POST
    @Path("proposal")
    @Operation(summary = "Puts the drafts of a series before those who approve")
    public Response propose(@Nullable SweepBody body) {
        return step(body, Preparing::propose);
    }

    @POST
    @Path("withdrawal")
    @Operation(summary = "Takes the proposals of a series back")
    public Response withdraw(@Nullable SweepBody body) {
        return step(body, Preparing::withdraw);
    }

    @POST
    @Path("return")
    @Operation(summary = "Returns the proposals of a series with what has to be changed")
    public Response sendBack(@Nullable SweepBody body) {
        return step(body, Preparing::sendBack);
    }

    @POST
    @Path("approval")
    @Operation(summary = "Approves the proposals of a series")
    public Response approve(@Nullable SweepBody body) {
        return step(body, Preparing::approve);
    }

    @POST
    @Path("issue")
    @Operation(summary = "Issues the invitation to a series")
    public Response issue(@Nullable SweepBody body) {
        return step(body, Preparing::issue);
    }

    @POST
    @Path("extension")
    @Operation(summary = "Lets a series go on until another day, with meetings like its last")
    public Response extend(@Nullable ExtensionBody body) {
        var asked = Malformed.unlessMissing(body);
        var stage = Objects.requireNonNullElse(asked.stage(), Stage.ISSUED);
        MeetingId meeting = Paths.meeting(id);
        return Answers.created(sweeping.goOn(
                        meeting, RepeatBody.day("until", asked.until()), stage.begin(asked.reason(), caller), caller)
                .map(series -> place(series, meeting)));
    }

    private Response step(@Nullable SweepBody body, Sweeping.Step step) {
        var asked = Malformed.unlessMissing(body);
        return shown(sweeping.step(asked.order(Paths.meeting(id)), asked.scopeOrAll(), step, caller));
    }

    private Response shown(Answer<SeriesChange> answer) {
        return Answers.ok(answer.map(change -> new SeriesViews.Swept(
                viewing.full(change.chosen(), caller),
                change.changed(),
                change.ownTime().stream()
                        .map(meeting -> SeriesViews.local(meeting.plan().slot().start(), clock.getZone()))
                        .toList())));
    }

    private SeriesViews.Place place(Series series, MeetingId meeting) {
        List<Meeting> visible = series.occurrences().stream()
                .flatMap(each -> meetings.find(each.meeting()).stream())
                .filter(found -> meetings.maySee(caller, found))
                .toList();
        return SeriesViews.place(series, visible, meeting, clock.instant(), clock.getZone());
    }
}
