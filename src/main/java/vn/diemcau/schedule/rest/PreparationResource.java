package vn.diemcau.schedule.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.schedule.Changing.Order;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Preparing;

/** Takes a meeting through the office until it is issued. */
@Path("meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class PreparationResource {

    @Inject
    private Preparing preparing;

    @Inject
    private Viewing viewing;

    @Inject
    private Caller caller;

    @GET
    @Path("preparation")
    @Operation(summary = "The meetings in preparation that the caller may know of, with what the caller can do")
    public Response list() {
        return Response.ok(viewing.preparation(preparing.inPreparation(caller), caller))
                .build();
    }

    @POST
    @Path("{id}/proposal")
    @Operation(summary = "Puts a drafted or returned meeting before those who approve")
    public Response propose(@PathParam("id") String id, @Nullable OrderBody body) {
        return done(id, body, preparing::propose);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Takes a proposal back")
    public Response withdraw(@PathParam("id") String id, @Nullable OrderBody body) {
        return done(id, body, preparing::withdraw);
    }

    @POST
    @Path("{id}/return")
    @Operation(summary = "Returns a proposal with what has to be changed")
    public Response sendBack(@PathParam("id") String id, @Nullable OrderBody body) {
        return done(id, body, preparing::sendBack);
    }

    @POST
    @Path("{id}/approval")
    @Operation(summary = "Approves a proposal")
    public Response approve(@PathParam("id") String id, @Nullable OrderBody body) {
        return done(id, body, preparing::approve);
    }

    @POST
    @Path("{id}/issue")
    @Operation(summary = "Issues the invitation of an approved meeting: from here on the sites know of it")
    public Response issue(@PathParam("id") String id, @Nullable OrderBody body) {
        return done(id, body, preparing::issue);
    }

    private Response done(String id, @Nullable OrderBody body, BiFunction<Order, Caller, Answer<Meeting>> deed) {
        Order order = Malformed.unlessMissing(body).order(Paths.meeting(id));
        return Answers.ok(deed.apply(order, caller).map(meeting -> viewing.full(meeting, caller)));
    }
}
