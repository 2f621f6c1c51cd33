package vn.diemcau.media.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.evidence.Witness;
import vn.diemcau.media.pool.ServerId;

/**
 * Where a media server's event_sync module tells what happens in its rooms. The path says what happened, because the module's own documents name events
 * wrongly; for us all of them tell of stays.
 */
@Path("backstage/{server}/events/{what: room/created|room/destroyed|occupant/joined|occupant/left}")
@RequestScoped
@FromMediaServer
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Media servers")
public class WitnessResource {

    @Inject
    private Witness witness;

    @POST
    @Operation(summary = "Something has happened in a room; telling it again changes nothing")
    public Response happened(@PathParam("server") String server, @Nullable JsonNode event) {
        boolean heard = event != null && witness.hear(new ServerId(server), event);
        return Response.status(heard ? Response.Status.OK : Response.Status.BAD_REQUEST)
                .build();
    }
}
