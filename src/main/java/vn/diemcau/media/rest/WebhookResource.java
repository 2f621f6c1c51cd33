package vn.diemcau.media.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.IdText;
import vn.diemcau.media.evidence.Webhook;
import vn.diemcau.media.intake.Signatures;
import vn.diemcau.media.pool.ServerId;

/** Where a service in the manner of JaaS tells what happens in its rooms; it shows by a signature over the very bytes that it is the one. */
@Path("backstage/{server}/webhook")
@RequestScoped
@Tag(name = "Media servers")
public class WebhookResource {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private Signatures signatures;

    @Inject
    private Webhook webhook;

    @Inject
    private Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Something has happened in a room of a service that signs what it tells")
    public Response happened(
            @PathParam("server") String server,
            @HeaderParam("X-Jaas-Signature") @Nullable String signature,
            String body) {
        boolean signed = signature != null
                && IdText.allowed(server)
                && signatures.holds(new ServerId(server), signature, body, clock.instant());
        if (!signed) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        return Response.status(heard(server, body) ? Response.Status.OK : Response.Status.BAD_REQUEST)
                .build();
    }

    private boolean heard(String server, String body) {
        try {
            JsonNode event = JSON.readTree(body);
            return event != null && webhook.hear(new ServerId(server), event);
        } catch (JsonProcessingException unreadable) {
            return false;
        }
    }
}
