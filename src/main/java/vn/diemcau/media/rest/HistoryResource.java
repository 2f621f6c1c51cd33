package vn.diemcau.media.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.media.health.History;
import vn.diemcau.media.health.Span;
import vn.diemcau.media.pool.Keepers;
import vn.diemcau.media.pool.PoolRefusal;

/** How a media server did in the past hour, day or week. */
@Path("media/servers/{id}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Media servers")
public class HistoryResource {

    @Inject
    private Keepers keepers;

    @Inject
    private ServerSights sights;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Whether the server was well, how quickly it answered, what it carried; and when it failed")
    public Response look(@PathParam("id") String id, @QueryParam("span") @DefaultValue("DAY") Span span) {
        return keepers.mayLook()
                ? sights.find(
                                id,
                                server -> Response.ok(HistoryView.of(history, server.id(), span, clock.instant()))
                                        .build())
                        .orElseGet(() -> Refusals.answer(PoolRefusal.NOT_FOUND))
                : Refusals.answer(PoolRefusal.NOT_ALLOWED);
    }
}
