package vn.diemcau.media.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.recording.Announcement;
import vn.diemcau.media.recording.Delivery;
import vn.diemcau.media.recording.DeliveryRefusal;
import vn.diemcau.media.recording.Receiving;

/** Where recorders leave their files, in the manner of tus 1.0 (tus.io/protocols/resumable-upload, core and creation). */
@Path("backstage/{server}/recordings")
@RequestScoped
@FromMediaServer
@Tag(name = "Media servers")
public class DeliveryResource {

    private static final String PIECE = "application/offset+octet-stream";
    private static final String VERSION = "1.0.0";

    /** 460 is tus's own word for a digest that is wrong. */
    private static final Map<DeliveryRefusal, Integer> STATUS = Map.of(
            DeliveryRefusal.BAD_ANNOUNCEMENT, 400,
            DeliveryRefusal.NO_SUCH_ROOM, 404,
            DeliveryRefusal.NO_SUCH_DELIVERY, 404,
            DeliveryRefusal.RECORDING_TOO_LARGE, 413,
            DeliveryRefusal.DISK_FULL, 507,
            DeliveryRefusal.WRONG_OFFSET, 409,
            DeliveryRefusal.BUSY_DELIVERY, 423,
            DeliveryRefusal.WRONG_DIGEST, 460);

    @Inject
    private Receiving receiving;

    @Inject
    private Clock clock;

    @OPTIONS
    @Operation(summary = "What of tus is spoken here")
    public Response spoken() {
        return headed(Response.noContent())
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation")
                .header("Tus-Max-Size", receiving.longest())
                .build();
    }

    @POST
    @Operation(summary = "A recorded file is to come; announcing it again gives the same address")
    public Response announce(
            @PathParam("server") String server,
            @HeaderParam("Upload-Length") @Nullable String length,
            @HeaderParam("Upload-Metadata") @Nullable String metadata,
            @Context UriInfo uris) {
        Optional<Announcement> announced = bytes(length).flatMap(bytes -> Announcement.of(Words.of(metadata), bytes));
        return announced
                .map(file -> receiving
                        .announce(new ServerId(server), file, clock.instant())
                        .fold(delivery -> created(delivery, uris), DeliveryResource::refused))
                .orElseGet(() -> refused(Refusal.of(DeliveryRefusal.BAD_ANNOUNCEMENT)));
    }

    @HEAD
    @Path("{id}")
    @Operation(summary = "How many bytes of the file are here, on the disk")
    public Response reached(@PathParam("server") String server, @PathParam("id") String id) {
        return answer(
                known(id).then(name -> receiving.progress(new ServerId(server), name, clock.instant())), Response.ok());
    }

    @PATCH
    @Path("{id}")
    @Consumes(PIECE)
    @Operation(summary = "The next piece of the file")
    public Response piece(
            @PathParam("server") String server,
            @PathParam("id") String id,
            @HeaderParam("Upload-Offset") @Nullable String offset,
            InputStream piece) {
        Answer<Receiving.Progress> taken = bytes(offset)
                .map(at ->
                        known(id).then(name -> receiving.take(new ServerId(server), name, at, piece, clock.instant())))
                .orElseGet(() -> Answer.refused(Refusal.of(DeliveryRefusal.BAD_ANNOUNCEMENT)));
        return answer(taken, Response.noContent());
    }

    private static Answer<String> known(String id) {
        return IdText.allowed(id) ? Answer.accepted(id) : Answer.refused(Refusal.of(DeliveryRefusal.NO_SUCH_DELIVERY));
    }

    private static Optional<Long> bytes(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("[0-9]{1,15}"))
                .map(Long::valueOf);
    }

    private static Response created(Delivery delivery, UriInfo uris) {
        var address = uris.getAbsolutePathBuilder().path(delivery.id()).build();
        return headed(Response.created(address)).build();
    }

    private static Response answer(Answer<Receiving.Progress> answer, Response.ResponseBuilder done) {
        return answer.fold(
                so -> headed(done)
                        .header("Upload-Offset", so.offset())
                        .header("Upload-Length", so.delivery().file().length())
                        .build(),
                DeliveryResource::refused);
    }

    private static Response refused(Refusal refusal) {
        var answer = headed(Response.status(STATUS.getOrDefault(DeliveryRefusal.valueOf(refusal.code()), 400)));
        Optional.ofNullable(refusal.details().get("offset")).ifPresent(at -> answer.header("Upload-Offset", at));
        return answer.type(MediaType.APPLICATION_JSON_TYPE).entity(refusal).build();
    }

    private static Response.ResponseBuilder headed(Response.ResponseBuilder answer) {
        return answer.header("Tus-Resumable", VERSION).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
