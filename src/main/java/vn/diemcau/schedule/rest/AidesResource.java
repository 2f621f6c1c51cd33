package vn.diemcau.schedule.rest;

import static vn.diemcau.schedule.rest.Malformed.present;
import static vn.diemcau.schedule.rest.Malformed.read;

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
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.aide.Aides;

/** Who may propose meetings in a leader's name: for the leader, and for who keeps the leader's account. */
@Path("people/{leader}/aides")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class AidesResource {

    @Inject
    private Aides aides;

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Who is to assist, and when.
     *
     * @param from the first day; today when missing
     * @param until the last day; missing while no end is known
     */
    @Schema(name = "NewAide")
    record Body(
            @Nullable String personId,
            @Nullable String from,
            @Nullable String until) {}

    @GET
    @Operation(summary = "Everybody who may, could or might propose meetings in the leader's name, the latest first")
    public Response list(@PathParam("leader") String leader) {
        return Answers.ok(aides.of(Paths.person(leader), caller)
                .map(all -> all.stream().map(this::view).toList()));
    }

    @GET
    @Path("candidates")
    @Operation(summary = "Whom the leader can name: people of the leader's authority and its office who can sign in")
    public Response candidates(@PathParam("leader") String leader) {
        return Answers.ok(aides.candidates(Paths.person(leader), caller)
                .map(people -> people.stream().map(AideView::candidate).toList()));
    }

    @POST
    @Operation(summary = "Lets somebody propose meetings in the leader's name")
    public Response name(@PathParam("leader") String leader, @Nullable Body body) {
        Body asked = Malformed.unlessMissing(body);
        PersonId assistant = present("personId", read("personId", asked.personId(), PersonId::new));
        return Answers.created(aides.name(
                        Paths.person(leader), assistant, day("from", asked.from()), day("until", asked.until()), caller)
                .map(this::view));
    }

    @POST
    @Path("{id}/revocation")
    @Operation(summary = "Takes it back at once; what was proposed stays")
    public Response revoke(@PathParam("leader") String leader, @PathParam("id") String id) {
        return Answers.ok(aides.revoke(Paths.person(leader), id, caller).map(this::view));
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        return text == null || text.isEmpty() ? null : TimeRange.day(field, text);
    }

    private AideView view(Aides.Known known) {
        return AideView.of(known, Views.Person.of(known.said().assistant().person(), directory), clock.getZone());
    }
}
