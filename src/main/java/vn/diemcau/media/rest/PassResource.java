package vn.diemcau.media.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.kernel.IdText;
import vn.diemcau.media.intake.Intake;
import vn.diemcau.media.pool.Keepers;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.pool.PoolRefusal;
import vn.diemcau.media.pool.ServerId;

/** Gives a media server its pass. It is told here and nowhere else, so it is entered into the server's own configuration at once. */
@Path("media/servers/{id}/pass")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Media servers")
public class PassResource {

    @Inject
    private Keepers keepers;

    @Inject
    private Pool pool;

    @Inject
    private Intake intake;

    @Inject
    private Clock clock;

    /**
     * What goes into the server's configuration.
     *
     * @param pass the bearer token of its requests to us
     * @param address where it asks and tells us things
     */
    @Schema(name = "MediaServerPass")
    record Issued(String pass, String address) {}

    @POST
    @Operation(summary = "Makes a new pass; the one before opens nothing any more")
    public Response issue(@PathParam("id") String id, @Context UriInfo uris) {
        return keepers.mayChange()
                ? Optional.of(id)
                        .filter(IdText::allowed)
                        .map(ServerId::new)
                        .flatMap(pool::find)
                        .map(server -> issued(server, uris))
                        .orElseGet(() -> Refusals.answer(PoolRefusal.NOT_FOUND))
                : Refusals.answer(PoolRefusal.NOT_ALLOWED);
    }

    private Response issued(MediaServer server, UriInfo uris) {
        String address = uris.getBaseUriBuilder()
                .path("backstage")
                .path(server.id().value())
                .build()
                .toString();
        return Response.status(Response.Status.CREATED)
                .entity(new Issued(intake.issue(server.id(), clock.instant()), address))
                .build();
    }
}
