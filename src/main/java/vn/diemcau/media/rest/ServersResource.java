package vn.diemcau.media.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.kernel.Answer;
import vn.diemcau.media.health.Evacuation;
import vn.diemcau.media.health.Retirement;
import vn.diemcau.media.keys.Keys;
import vn.diemcau.media.keys.Purpose;
import vn.diemcau.media.pool.Keepers;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Placement.Reason;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.pool.PoolRefusal;
import vn.diemcau.media.probe.Inspection;
import vn.diemcau.media.secret.Safe;

/** The media servers and our keys, as administrators keep them. A secret goes in and never comes out. */
@Path("media")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Media servers")
public class ServersResource {

    @Inject
    private Keepers keepers;

    @Inject
    private Pool pool;

    @Inject
    private ServerSights sights;

    @Inject
    private Evacuation evacuation;

    @Inject
    private Retirement retirement;

    @Inject
    private Keys keys;

    @Inject
    private Safe safe;

    @Inject
    private Inspection inspection;

    @Inject
    private Clock clock;

    /** Which kind of key to change. */
    record NewKey(@NotNull Purpose purpose) {}

    @GET
    @Path("pool")
    @Operation(summary = "All media servers, our keys, and where servers fetch those")
    public Response look(@Context UriInfo uris) {
        return keepers.mayLook()
                ? Response.ok(PoolView.of(
                                sights.all(), keys.all(), keepers.mayChange(), safe.usable(), uris.getBaseUri()))
                        .build()
                : Refusals.answer(PoolRefusal.NOT_ALLOWED);
    }

    @POST
    @Path("servers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a media server")
    public Response add(@NotNull @Valid ServerBody body) {
        return keepers.mayChange()
                ? answer(body.draft().then(pool::add), Response.Status.CREATED)
                : Refusals.answer(PoolRefusal.NOT_ALLOWED);
    }

    @PUT
    @Path("servers/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes a media server; without a secret it keeps the one that it has")
    public Response change(@PathParam("id") String id, @NotNull @Valid ServerBody body) {
        return keepers.mayChange()
                ? known(
                        id,
                        server -> answer(
                                body.draft().then(draft -> pool.change(server.id(), body.revision(), draft)),
                                Response.Status.OK))
                : Refusals.answer(PoolRefusal.NOT_ALLOWED);
    }

    @POST
    @Path("servers/{id}/test")
    @Operation(summary = "Asks every address of a media server and says what the answers mean; takes a few seconds")
    public Response test(@PathParam("id") String id, @Context UriInfo uris) {
        return keepers.mayLook()
                ? known(
                        id,
                        server -> Response.ok(inspection.of(server, uris.getBaseUri()))
                                .build())
                : Refusals.answer(PoolRefusal.NOT_ALLOWED);
    }

    @POST
    @Path("pool/keys")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes a key that takes over from the one before, which is published until nobody needs it")
    public Response makeKey(@NotNull @Valid NewKey body, @Context UriInfo uris) {
        return keepers.mayChange()
                ? keys.make(body.purpose(), clock.instant())
                        .fold(
                                key -> Response.status(Response.Status.CREATED)
                                        .entity(KeyView.of(key, uris.getBaseUri()))
                                        .build(),
                                Refusals::answer)
                : Refusals.answer(PoolRefusal.NOT_ALLOWED);
    }

    @DELETE
    @Path("servers/{id}")
    @Operation(summary = "Gives up a media server that is out of service and that every meeting has left")
    public Response remove(@PathParam("id") String id, @QueryParam("revision") long revision) {
        return keepers.mayChange()
                ? known(
                        id,
                        server -> retirement
                                .retire(server, revision, clock.instant())
                                .fold(gone -> Response.noContent().build(), Refusals::answer))
                : Refusals.answer(PoolRefusal.NOT_ALLOWED);
    }

    @POST
    @Path("servers/{id}/evacuate")
    @Operation(summary = "Moves every open meeting off a media server now, without waiting for a pause")
    public Response evacuate(@PathParam("id") String id) {
        return keepers.mayChange()
                ? known(id, server -> {
                    evacuation.leave(server, Reason.SERVER_OUT_OF_SERVICE, clock.instant());
                    return Response.ok(sights.of(server)).build();
                })
                : Refusals.answer(PoolRefusal.NOT_ALLOWED);
    }

    private Response known(String id, Function<MediaServer, Response> act) {
        return sights.find(id, act).orElseGet(() -> Refusals.answer(PoolRefusal.NOT_FOUND));
    }

    private Response answer(Answer<MediaServer> done, Response.Status status) {
        return done.fold(
                server -> Response.status(status).entity(sights.of(server)).build(), Refusals::answer);
    }
}
