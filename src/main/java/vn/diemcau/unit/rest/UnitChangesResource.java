package vn.diemcau.unit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Authority;
import vn.diemcau.unit.Reorganised;
import vn.diemcau.unit.Units;
import vn.diemcau.unit.history.Organisation;
import vn.diemcau.unit.history.Reorganisation;

/** Changing the organisation; for administrators of the whole. */
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Units")
public class UnitChangesResource {

    @Inject
    private Units units;

    @Inject
    private Authority authority;

    @Inject
    private Event<Reorganised> reorganised;

    /** The units that the change touched; a created one comes last. */
    @Schema(name = "ChangedUnits")
    record Changed(List<String> units) {}

    /** How many units a file created. */
    record Imported(int imported) {}

    @POST
    @Path("changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Creates, renames, promotes, moves, merges, splits or dissolves units by an act, from a day on")
    public Response change(@NotNull @Valid ChangeBody body) {
        return authority.mayReorganise()
                ? units.perform(body.asChange())
                        .map(after -> told(changed(after)))
                        .fold(changed -> Response.ok(changed).build(), Refusals::answer)
                : Refusals.notAllowed();
    }

    @POST
    @Path("import")
    @Consumes("text/csv")
    @Operation(
            summary =
                    "Takes a file of new units with their predecessors as a whole, or names the row that can't be taken")
    public Response importFile(@NotNull String csv) {
        return authority.mayReorganise()
                ? Reorganisation.read(csv)
                        .then(file -> units.replace(file::applyTo).map(after -> new Imported(file.size())))
                        .map(this::told)
                        .fold(imported -> Response.ok(imported).build(), Refusals::answer)
                : Refusals.notAllowed();
    }

    private <T> T told(T what) {
        reorganised.fire(new Reorganised());
        return what;
    }

    private static Changed changed(Organisation after) {
        List<UnitId> touched = after.events().get(after.events().size() - 1).units();
        return new Changed(touched.stream().map(UnitId::value).toList());
    }
}
