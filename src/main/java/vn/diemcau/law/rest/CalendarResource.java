package vn.diemcau.law.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.law.Law;
import vn.diemcau.law.Legislation;
import vn.diemcau.law.Statutes;
import vn.diemcau.law.Years;

/** The working calendar, year by year: everybody may look, administrators of the whole state it. */
@Path("law/calendar/{year: [0-9]{4}}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Law")
public class CalendarResource {

    @Inject
    private Law law;

    @Inject
    private Legislation legislation;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @PathParam("year")
    private int year;

    @GET
    @Operation(summary = "The days off and the swapped days of a year, with its lunar months")
    public Response look() {
        if (!Years.kept(year)) {
            throw new NotFoundException();
        }
        return Response.ok(view(law.statutes())).build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "States the calendar of a year, instead of the announced one")
    public Response put(@NotNull @Valid YearBody body) {
        return shown(legislation.putYear(body.revision(), year, body.asDays(), caller));
    }

    @POST
    @Path("import")
    @Consumes("text/csv")
    @Operation(summary = "Takes the calendar of a year from a file as a whole, or names the row that can't be taken")
    public Response importFile(@QueryParam("revision") long revision, @NotNull String csv) {
        return shown(legislation.importYear(revision, year, csv, caller));
    }

    @DELETE
    @Operation(summary = "Goes back to what was announced, or is expected, for a year")
    public Response drop(@QueryParam("revision") long revision) {
        return shown(legislation.dropYear(revision, year, caller));
    }

    private Response shown(Answer<Statutes> answer) {
        return Refusals.ok(answer.map(this::view));
    }

    private CalendarView view(Statutes statutes) {
        return CalendarView.of(statutes, year, legislation.allowed(caller), clock.getZone());
    }
}
