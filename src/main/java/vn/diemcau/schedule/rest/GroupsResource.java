package vn.diemcau.schedule.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.group.Group;
import vn.diemcau.schedule.group.Groups;
import vn.diemcau.schedule.succession.Succession;

/** Saved groups of guests. */
@Path("meetings/groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class GroupsResource {

    @Inject
    private Groups groups;

    @Inject
    private Succession succession;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** A saved group; units that have ended are shown by those that followed them. */
    @Schema(name = "GuestGroupView")
    record View(String id, String name, List<InviteeView> lines, int version) {}

    @GET
    @Operation(summary = "The saved groups of the offices at whose desk the caller works")
    public Response list() {
        return Response.ok(groups.list(caller).stream().map(this::view).toList())
                .build();
    }

    @POST
    @Operation(summary = "Saves a group")
    public Response add(@Nullable GroupBody body) {
        return Answers.created(
                groups.add(Malformed.unlessMissing(body).draft(), caller).map(this::view));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Replaces name and lines of a group")
    public Response replace(@PathParam("id") String id, @Nullable GroupBody body) {
        var asked = Malformed.unlessMissing(body);
        return Answers.ok(
                groups.replace(id, asked.seen(), asked.draft(), caller).map(this::view));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Gives a group up")
    public Response remove(@PathParam("id") String id, @QueryParam("version") @Nullable Integer version) {
        return Answers.ok(
                groups.remove(id, Malformed.present("version", version), caller).map(this::view));
    }

    private View view(Group group) {
        LocalDate today = LocalDate.now(clock);
        List<InviteeView> lines = group.lines().stream()
                .map(line -> succession.on(line, today))
                .map(line -> InviteeView.of(line, directory))
                .toList();
        return new View(group.id(), group.name(), lines, group.version());
    }
}
