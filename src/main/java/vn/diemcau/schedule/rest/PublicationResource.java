package vn.diemcau.schedule.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.schedule.Publishing;

/** Whether a meeting is shown to everybody in the week of its office. */
@Path("meetings/{id}/publication")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class PublicationResource {

    @Inject
    private Publishing publishing;

    @Inject
    private Caller caller;

    /** Whether it is shown. */
    @Schema(name = "Publication")
    record View(boolean published) {}

    /**
     * Whether it is to be shown.
     *
     * @param version the version of the meeting that the caller saw
     */
    @Schema(name = "PublicationOrder")
    record Wanted(@Nullable Integer version, @Nullable Boolean published) {}

    @GET
    @Operation(summary = "Whether the meeting is shown to everybody")
    public Response publication(@PathParam("id") String id) {
        return Answers.ok(publishing.isPublic(Paths.meeting(id), caller).map(View::new));
    }

    @PUT
    @Operation(
            summary =
                    "Shows the meeting to everybody, with title, time, place and the chair's post, or shows it no more")
    public Response publish(@PathParam("id") String id, @Nullable Wanted body) {
        Wanted wanted = Malformed.unlessMissing(body);
        boolean published = Optional.ofNullable(wanted.published()).orElseThrow(() -> new Malformed("published"));
        var order = new OrderBody(wanted.version(), null).order(Paths.meeting(id));
        return Answers.ok((published ? publishing.publish(order, caller) : publishing.withdraw(order, caller))
                .map(done -> new View(published)));
    }
}
