package vn.diemcau.media.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.Doorkeeper;
import vn.diemcau.media.Media;
import vn.diemcau.media.MediaRefusal;
import vn.diemcau.media.health.MediaLost;
import vn.diemcau.media.health.Outcry;

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

    @Inject
    private Outcry outcry;

    @Inject
    private Event<MediaLost> lost;

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

    /** Saying it again means no more. What only looks on has no voice. */
    @POST
    @Path("losses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A page says that nothing reaches it any more in a room")
    public Response lose(@PathParam("id") String meeting, @NotNull @Valid LossBody body) {
        return doorkeeper
                .admit(meeting, body.as(), body.site())
                .fold(
                        participant -> {
                            Optional.ofNullable(participant.site())
                                    .map(site -> new MediaLost(
                                            participant.meeting(), site, participant.person(), body.room()))
                                    .filter(loss -> outcry.isNews(loss, clock.instant()))
                                    .ifPresent(lost::fire);
                            return Response.noContent().build();
                        },
                        MediaResource::refused);
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
            case MEETING_OVER, TOO_EARLY -> Response.Status.CONFLICT;
            case MEDIA_UNAVAILABLE -> Response.Status.SERVICE_UNAVAILABLE;
        };
    }
}
