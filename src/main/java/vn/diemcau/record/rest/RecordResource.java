package vn.diemcau.record.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.record.Attendance;
import vn.diemcau.record.Records;
import vn.diemcau.record.TimelineEntry;
import vn.diemcau.record.Vietnamese;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.ScheduleRefusal;

/** What remains of a meeting, for everybody who may know of it. */
@Path("meetings")
@RequestScoped
@Tag(name = "Record")
public class RecordResource {

    private static final String CSV = "text/csv";

    @Inject
    private Records records;

    @Inject
    private Meetings meetings;

    @Inject
    private Showing showing;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @GET
    @Path("{id}/attendance")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How each site took part, with every time it was connected")
    public Response attendance(@PathParam("id") String id) {
        return answer(id, records::attendance, list -> json(showing.attendance(list)));
    }

    @GET
    @Path("{id}/timeline")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What happened in the meeting, in its order")
    public Response timeline(@PathParam("id") String id) {
        return answer(id, records::timeline, entries -> json(showing.timeline(entries)));
    }

    /** The identifiers of points, as the meeting's agenda has them. */
    @Schema(name = "UnfinishedItems")
    record Left(List<String> itemIds) {}

    @GET
    @Path("{id}/unfinished")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The points of the agenda that the meeting did not come to; none before it has ended")
    public Response unfinished(@PathParam("id") String id) {
        return answer(
                id,
                records::unfinished,
                items -> json(new Left(items.stream().map(AgendaItem::id).toList())));
    }

    @GET
    @Path("{id}/attendance.csv")
    @Produces({CSV, MediaType.APPLICATION_JSON})
    @Operation(summary = "The attendance as a spreadsheet")
    public Response attendanceFile(@PathParam("id") String id) {
        return answer(id, records::attendance, list -> attendanceFile(id, list));
    }

    @GET
    @Path("{id}/timeline.csv")
    @Produces({CSV, MediaType.APPLICATION_JSON})
    @Operation(summary = "The timeline as a spreadsheet")
    public Response timelineFile(@PathParam("id") String id) {
        return answer(id, records::timeline, entries -> timelineFile(id, entries));
    }

    private Response attendanceFile(String id, List<Attendance> list) {
        return Download.csv("diem-danh", "Điểm danh " + title(id), tables().attendance(showing.attendance(list)));
    }

    private Response timelineFile(String id, List<TimelineEntry> entries) {
        return Download.csv("dien-bien", "Diễn biến " + title(id), tables().timeline(entries));
    }

    private <T> Response answer(
            String id, BiFunction<MeetingId, Caller, Answer<T>> question, Function<T, Response> shown) {
        return IdText.allowed(id)
                ? question.apply(new MeetingId(id), caller).fold(shown, RecordResource::notFound)
                : notFound(Refusal.of(ScheduleRefusal.NOT_FOUND));
    }

    private Tables tables() {
        return new Tables(new Vietnamese(clock.getZone()));
    }

    private String title(String id) {
        return meetings.find(new MeetingId(id))
                .map(Meeting::plan)
                .map(plan -> plan.title())
                .orElse(id);
    }

    private static Response json(Object entity) {
        return Response.ok(entity, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** The one refusal there is: there is no such meeting for this caller. */
    private static Response notFound(Refusal refusal) {
        return Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(refusal)
                .build();
    }
}
