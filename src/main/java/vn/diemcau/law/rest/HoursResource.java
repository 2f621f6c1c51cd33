package vn.diemcau.law.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.Law;
import vn.diemcau.law.Legislation;
import vn.diemcau.law.Statutes;
import vn.diemcau.law.WorkingWeek;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** Weekly hours: those of the nearest unit above that stated them hold. */
@Path("law/hours")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Law")
public class HoursResource {

    private static final String UNIT = "{unit: [A-Za-z0-9._-]{1,36}}";

    @Inject
    private Law law;

    @Inject
    private Legislation legislation;

    @Inject
    private Units units;

    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "The weekly hours of everybody, and those that units stated")
    public HoursView look() {
        return view(law.statutes());
    }

    @PUT
    @Path(UNIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "States the weekly hours of a unit and what is below it")
    public Response put(@PathParam("unit") String unit, @NotNull @Valid HoursBody body) {
        return shown(legislation.putWeek(body.revision(), new UnitId(unit), body.draft(), caller));
    }

    @DELETE
    @Path(UNIT)
    @Operation(summary = "Goes back to the hours of the unit above")
    public Response drop(@PathParam("unit") String unit, @QueryParam("revision") long revision) {
        return shown(legislation.dropWeek(revision, new UnitId(unit), caller));
    }

    private Response shown(Answer<Statutes> answer) {
        return Refusals.ok(answer.map(this::view));
    }

    private HoursView view(Statutes statutes) {
        List<HoursView.OfUnit> stated = statutes.stated().weeks().entrySet().stream()
                .map(week -> new HoursView.OfUnit(
                        week.getKey().value(), name(week.getKey()), HoursView.days(week.getValue())))
                .sorted((one, other) -> one.unitName().compareTo(other.unitName()))
                .toList();
        return new HoursView(
                statutes.stated().revision(), legislation.allowed(caller), HoursView.days(WorkingWeek.USUAL), stated);
    }

    private String name(UnitId unit) {
        return units.unit(unit).map(Unit::name).orElse(unit.value());
    }
}
