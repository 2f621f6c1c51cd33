package vn.diemcau.media.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.reservation.Obstacle;
import vn.diemcau.media.reservation.Reserving;
import vn.diemcau.media.reservation.Ruling;

/**
 * The reservation interface as Jitsi's mod_reservations speaks it (handbook, devops-guide/reservation.md): it asks when somebody wants a room that does not
 * exist yet, and tells us when the room has emptied.
 */
@Path("backstage/{server}/conference")
@RequestScoped
@FromMediaServer
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Media servers")
public class ReservationResource {

    @Inject
    private Reserving reserving;

    @Inject
    private Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Whether a room may open")
    public Response reserve(
            @PathParam("server") String server,
            @FormParam("name") @Nullable String room,
            @FormParam("mail_owner") @Nullable String owner,
            @FormParam("start_time") @Nullable String start) {
        return RoomQuestion.of(room, owner, start)
                .map(asked -> answer(reserving.reserve(
                        new ServerId(server), asked.room(), asked.owner(), asked.start(), clock.instant())))
                .orElseGet(() ->
                        said(Response.Status.BAD_REQUEST, "Yêu cầu mở phòng thiếu name, mail_owner hoặc start_time."));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A reservation that stands in the way of another")
    public Response find(@PathParam("server") String server, @PathParam("id") String id) {
        return reserving
                .find(new ServerId(server), id)
                .map(found -> Response.ok(ReservationView.of(found)).build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "A room has emptied; its meeting may go on later")
    public Response emptied(@PathParam("server") String server, @PathParam("id") String id) {
        reserving.emptied(new ServerId(server), id, clock.instant());
        return Response.ok().build();
    }

    private static Response answer(Ruling ruling) {
        if (ruling instanceof Ruling.Granted granted) {
            return Response.ok(ReservationView.of(granted.reservation())).build();
        }
        return ruling instanceof Ruling.Held held
                ? Response.status(Response.Status.CONFLICT)
                        .entity(Map.of("conflict_id", held.before().id()))
                        .build()
                : refused(((Ruling.Refused) ruling).why());
    }

    private static Response refused(Obstacle why) {
        return said(Response.Status.FORBIDDEN, why.sentence());
    }

    private static Response said(Response.Status status, String sentence) {
        return Response.status(status).entity(Map.of("message", sentence)).build();
    }
}
