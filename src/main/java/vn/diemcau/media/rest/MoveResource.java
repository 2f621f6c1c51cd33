package vn.diemcau.media.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.Doorkeeper;
import vn.diemcau.media.MediaRefusal;
import vn.diemcau.media.Participant;
import vn.diemcau.media.pool.Health;
import vn.diemcau.media.pool.Keepers;
import vn.diemcau.media.pool.MoveRefusal;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.Placing;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.reservation.Door;

/** Moves picture and sound of a meeting to another server because somebody who looks after it wants that: a technical operator of the meeting, or an administrator of the province. */
@Path("meetings/{id}/media/move")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Media")
public class MoveResource {

    private static final String OPERATOR = "OPERATOR";

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Keepers keepers;

    @Inject
    private Placements placements;

    @Inject
    private Placing placing;

    @Inject
    private Pool pool;

    @Inject
    private Health health;

    @Inject
    private Door door;

    @Inject
    private Clock clock;

    /** Where to; without a server the best one is taken. */
    record Wish(@Nullable String server) {}

    @GET
    @Operation(summary = "Where the meeting is, and where it could go")
    public Response look(@PathParam("id") String meeting) {
        return place(meeting)
                .fold(
                        here -> Response.ok(MoveView.of(here, pool.servers(), health))
                                .build(),
                        Refusals::answer);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Moves picture and sound; every page is told within a second and follows by itself")
    public Response move(@PathParam("id") String meeting, @NotNull @Valid Wish wish) {
        return place(meeting)
                .then(here -> move(here, wish.server()))
                .fold(
                        there -> Response.ok(MoveView.of(there, pool.servers(), health))
                                .build(),
                        Refusals::answer);
    }

    private Answer<Placement> move(Placement here, @Nullable String wanted) {
        return wanted == null || IdText.allowed(wanted)
                ? placing.move(here, Optional.ofNullable(wanted).map(ServerId::new), clock.instant())
                : refused(MoveRefusal.SERVER_UNFIT);
    }

    private Answer<Placement> place(String meeting) {
        return mover(meeting).then(this::place);
    }

    private Answer<MeetingId> mover(String meeting) {
        return keepers.mayChange() && IdText.allowed(meeting)
                ? Answer.accepted(new MeetingId(meeting))
                : doorkeeper.admit(meeting, OPERATOR, null).map(Participant::meeting);
    }

    private Answer<Placement> place(MeetingId meeting) {
        return placements
                .latest(meeting)
                .map(here -> door.of(meeting, clock.instant()) == Door.Opening.OPEN
                        ? Answer.accepted(here)
                        : MoveResource.<Placement>refused(MediaRefusal.MEETING_OVER))
                .orElseGet(() -> refused(MoveRefusal.NOT_PLACED));
    }

    private static <T> Answer<T> refused(Enum<?> code) {
        return Answer.refused(Refusal.of(code));
    }
}
