package vn.diemcau.media.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.Doorkeeper;
import vn.diemcau.media.Media;
import vn.diemcau.media.MediaRefusal;

/** Lets a page into picture and sound at the moment of the click. What it hands out is short-lived, so nobody keeps it. */
@Path("meetings/{id}/media")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Media")
public class MediaResource {

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Media media;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "What a page needs to enter picture and sound; ask again for each entry")
    public Response enter(
            @PathParam("id") String meeting,
            @QueryParam("as") @Nullable String as,
            @QueryParam("site") @Nullable String site) {
        Instant click = clock.instant();
        return doorkeeper
                .admit(meeting, as, site)
                .then(participant -> media.entrance(participant, click))
                .fold(entrance -> Response.ok(entrance).build(), MediaResource::refused);
    }

    private static Response refused(Refusal refusal) {
        return Response.status(status(MediaRefusal.valueOf(refusal.code())))
                .entity(refusal)
                .build();
    }

    private static Response.Status status(MediaRefusal refusal) {
        return switch (refusal) {
            case NOT_FOUND -> Response.Status.NOT_FOUND;
            case NOT_ALLOWED, SITE_REMOVED -> Response.Status.FORBIDDEN;
            case MEETING_OVER -> Response.Status.CONFLICT;
            case MEDIA_UNAVAILABLE -> Response.Status.SERVICE_UNAVAILABLE;
        };
    }
}
