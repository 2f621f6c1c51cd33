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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.schedule.series.Repeating;

/** Works out and begins meetings that come again. */
@Path("meetings/series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class SeriesResource {

    @Inject
    private Repeating repeating;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @POST
    @Path("preview")
    @Operation(
            summary =
                    "The days of a series, what became of each, who would be taken and how each stands with the law; fields may be missing")
    public Response preview(@Nullable SeriesBody body) {
        var asked = Malformed.unlessMissing(body);
        var draft = Malformed.unlessMissing(asked.meeting()).draft();
        return Answers.ok(Malformed.unlessMissing(asked.repeat())
                .timetable()
                .then(timetable -> repeating.preview(draft, timetable, caller))
                .map(days -> SeriesViews.preview(days, clock.getZone())));
    }

    @POST
    @Operation(
            summary =
                    "Begins a meeting on every day of a series, all or none: as drafts, as proposals or, when no stage is given, issued at once")
    public Response begin(@Nullable SeriesBody body) {
        var asked = Malformed.unlessMissing(body);
        var meeting = Malformed.unlessMissing(asked.meeting());
        return Answers.created(Malformed.unlessMissing(asked.repeat())
                .timetable()
                .then(timetable -> repeating.begin(
                        meeting.draft(), timetable, meeting.stageOrIssued().begin(meeting.reason(), caller), caller))
                .map(SeriesViews::begun));
    }
}
