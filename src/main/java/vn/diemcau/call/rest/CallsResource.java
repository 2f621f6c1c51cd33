package vn.diemcau.call.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.call.CallRefusal;
import vn.diemcau.call.Calls;
import vn.diemcau.call.Placed;
import vn.diemcau.call.Ringing;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;

/** Calls units into a meeting now. */
@Path("calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calls")
public class CallsResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private Calls calls;

    @Inject
    private Ringing ringing;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A call that was placed.
     *
     * @param unreachable units that have no site in use, so that nothing rings there
     */
    record PlacedView(String meetingId, String title, List<String> unreachable) {}

    @GET
    @Operation(summary = "The calls that ring for the caller now")
    public List<RingView> ringing() {
        return ringing.pending(caller).stream()
                .map(ring -> RingView.of(ring, clock.getZone()))
                .toList();
    }

    @POST
    @Operation(summary = "Makes a meeting now, opens it, and rings at the sites of these units")
    public Response call(@Nullable CallBody body) {
        return calls.call(CallBody.unlessMissing(body).wish(), caller)
                .fold(CallsResource::placed, CallsResource::refused);
    }

    private static Response placed(Placed placed) {
        return Response.status(Status.CREATED)
                .entity(new PlacedView(
                        placed.call().meeting().value(),
                        placed.call().title(),
                        placed.unreachable().stream().map(UnitId::value).toList()))
                .build();
    }

    private static Response refused(Refusal refusal) {
        return Response.status(status(refusal.code())).entity(refusal).build();
    }

    private static int status(String code) {
        if (code.equals(CallRefusal.NOT_ALLOWED.name())) {
            return Status.FORBIDDEN.getStatusCode();
        }
        return code.equals(CallRefusal.NOT_OPENED.name()) ? Status.SERVICE_UNAVAILABLE.getStatusCode() : UNPROCESSABLE;
    }
}
