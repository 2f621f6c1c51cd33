package vn.diemcau.record.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.record.Recording;
import vn.diemcau.record.Records;
import vn.diemcau.schedule.ScheduleRefusal;

/** The recordings of a meeting, for everybody who may know of the meeting and for nobody else. */
@Path("meetings/{id}/recordings")
@RequestScoped
@Tag(name = "Record")
public class RecordingResource {

    @Inject
    private Records records;

    @Inject
    private Showing showing;

    @Inject
    private Caller caller;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The files in which the meeting was recorded, with their digests and how long they are kept")
    public Response list(@PathParam("id") String id) {
        return answer(id, files -> Response.ok(showing.recordings(files)).build());
    }

    @GET
    @Path("{file}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(summary = "One of the files, or the part of it that Range asks for")
    public Response file(
            @PathParam("id") String id,
            @PathParam("file") String file,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String unchanged) {
        return answer(
                id,
                files -> files.stream()
                        .filter(each -> each.id().equals(file))
                        .findFirst()
                        .map(found -> Playback.of(found, holds(unchanged, found) ? range : null))
                        .orElseGet(RecordingResource::notFound));
    }

    private static boolean holds(@Nullable String unchanged, Recording file) {
        return unchanged == null || unchanged.equals(Playback.tag(file));
    }

    private Response answer(String id, Function<List<Recording>, Response> shown) {
        return IdText.allowed(id)
                ? records.recordings(new MeetingId(id), caller).fold(shown, refusal -> notFound())
                : notFound();
    }

    private static Response notFound() {
        return Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Refusal.of(ScheduleRefusal.NOT_FOUND))
                .build();
    }
}
