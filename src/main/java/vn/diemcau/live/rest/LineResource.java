package vn.diemcau.live.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Passport;
import vn.diemcau.identity.Sessions;
import vn.diemcau.live.Machine;
import vn.diemcau.live.ws.PolledLine;
import vn.diemcau.live.ws.PolledLine.Answer;
import vn.diemcau.live.ws.PolledLines;

/** The frames of the live protocol over plain requests, for networks that let no WebSocket through (protocol.md, "Without a WebSocket"). */
@Path("live/lines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LineResource {

    /** Shorter than the half minute after which many proxies give up a request that is not answered. */
    private static final int PATIENCE_SECONDS = 20;

    /**
     * Frames of a client.
     *
     * @param first the number of the first of them, counted from 1 over the whole line
     * @param frames as they would go over a WebSocket
     */
    public record Sent(
            @Min(1) long first, @NotNull @Size(max = 200) List<JsonNode> frames) {}

    @Inject
    private PolledLines lines;

    @Inject
    private Machine machine;

    @Inject
    private Caller caller;

    @POST
    @Operation(summary = "Opens a line; what would be the first frame of a WebSocket is sent on it next")
    public Response open(@CookieParam(Sessions.COOKIE) String token) {
        String line = lines.open(new Passport(caller, token));
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("line", line))
                .build();
    }

    @POST
    @Path("{line}")
    @Operation(summary = "Sends frames; sending the same numbers again changes nothing")
    public Response send(@PathParam("line") String id, @NotNull @Valid Sent sent) {
        List<String> frames = sent.frames().stream().map(JsonNode::toString).toList();
        return line(id).map(line -> line.receive(sent.first(), frames)
                        ? Response.noContent().build()
                        : refused(Response.Status.CONFLICT, "FRAMES_MISSING"))
                .orElseGet(LineResource::noSuchLine);
    }

    @GET
    @Path("{line}")
    @Operation(
            summary = "Fetches what came after a frame, as soon as there is something; within 20 seconds in any case")
    public void fetch(
            @PathParam("line") String id, @QueryParam("after") @Min(0) long after, @Suspended AsyncResponse response) {
        line(id).ifPresentOrElse(line -> fetch(line, after, response), () -> response.resume(noSuchLine()));
    }

    private void fetch(PolledLine line, long after, AsyncResponse response) {
        Consumer<Answer> asker = answer -> machine.execute(() -> response.resume(json(answer)));
        response.setTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        response.setTimeoutHandler(late -> line.answerEmpty(asker));
        line.fetch(after, asker);
    }

    private static String json(Answer answer) {
        return "{\"last\":" + answer.last() + ",\"frames\":[" + String.join(",", answer.frames()) + "],\"end\":"
                + answer.end() + "}";
    }

    private Optional<PolledLine> line(String id) {
        return lines.line(id, caller.session());
    }

    private static Response noSuchLine() {
        return refused(Response.Status.NOT_FOUND, "NO_SUCH_LINE");
    }

    private static Response refused(Response.Status status, String code) {
        return Response.status(status)
                .entity(Map.of("code", code, "details", Map.of()))
                .build();
    }
}
