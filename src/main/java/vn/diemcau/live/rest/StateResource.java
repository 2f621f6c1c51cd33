package vn.diemcau.live.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.RoomView;
import vn.diemcau.live.Rooms;
import vn.diemcau.live.wire.Audience;
import vn.diemcau.live.wire.StateView;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Part;

/** The state of a meeting in progress, as the protocol's snapshot has it. */
@Path("meetings/{id}/state")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StateResource {

    private static final Set<Part> DESK = EnumSet.of(Part.CHAIR, Part.SECRETARY, Part.OPERATOR);
    private static final int PATIENCE_SECONDS = 5;

    @Inject
    private Rooms rooms;

    @Inject
    private Meetings meetings;

    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "The state of a meeting, for those who may know of it")
    public Response state(@PathParam("id") String id) {
        if (!IdText.allowed(id)) {
            return notFound();
        }
        var meeting = new MeetingId(id);
        return meetings.find(meeting, caller).fold(found -> shown(meeting, audience(found)), refusal -> notFound());
    }

    private Audience audience(Meeting meeting) {
        boolean desk = meetings.mayJoin(caller, meeting).stream().anyMatch(DESK::contains);
        return desk ? Audience.DESK : Audience.SITE;
    }

    private Response shown(MeetingId meeting, Audience audience) {
        var answer = new CompletableFuture<Response>();
        rooms.look(
                meeting,
                room -> answer.complete(
                        room.map(open -> shown(meeting, audience, open)).orElseGet(StateResource::unavailable)));
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unavailable();
        } catch (ExecutionException | TimeoutException failed) {
            return unavailable();
        }
    }

    private static Response shown(MeetingId id, Audience audience, RoomView room) {
        Optional<String> state = room.meeting()
                .map(meeting -> StateView.of(id, meeting, audience).json());
        return state.map(json -> Response.ok(json).build()).orElseGet(StateResource::notFound);
    }

    private static Response notFound() {
        return refused(Response.Status.NOT_FOUND, "NOT_FOUND");
    }

    private static Response unavailable() {
        return refused(Response.Status.SERVICE_UNAVAILABLE, "RETRY");
    }

    private static Response refused(Response.Status status, String code) {
        return Response.status(status)
                .entity(Map.of("code", code, "details", Map.of()))
                .build();
    }
}
