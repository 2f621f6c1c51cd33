package vn.diemcau.unit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Units;

/** Reading the organisation as it was on any day. */
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Units")
public class UnitsResource {

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "The organisation as it stood on a day, in tree order")
    public TreeView tree(@QueryParam("on") @Nullable String on) {
        LocalDate day = Days.orToday(on, clock);
        return TreeView.of(day, units.tree(day));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One unit with its names, parents, predecessors, successors and changes; also long after its end")
    public UnitHistoryView unit(@PathParam("id") String id) {
        return Optional.of(id)
                .filter(IdText::allowed)
                .map(UnitId::new)
                .flatMap(units.organisation()::history)
                .map(history -> UnitHistoryView.of(history, units.organisation(), LocalDate.now(clock)))
                .orElseThrow(NotFoundException::new);
    }
}
