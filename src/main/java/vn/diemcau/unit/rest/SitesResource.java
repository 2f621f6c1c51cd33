package vn.diemcau.unit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Authority;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.Units;
import vn.diemcau.unit.history.UnitRefusal;

/** The sites (điểm cầu) that can be invited. */
@Path("sites")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Sites")
public class SitesResource {

    @Inject
    private Units units;

    @Inject
    private Authority authority;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    @GET
    @Operation(summary = "The sites that can be invited on a day, in the tree order of their units")
    public List<SiteView> sites(@QueryParam("on") @Nullable String on) {
        return units.sites(Days.orToday(on, clock)).stream()
                .map(site -> SiteView.of(site, units))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a site to a unit (administrators and technical operators)")
    public Response add(@NotNull @Valid SiteBody body) {
        Period open = Period.since(LocalDate.now(clock));
        return put(body.asSite(new SiteId(ids.next()), open), Response.Status.CREATED);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes a site (administrators and technical operators of its old and its new unit)")
    public Response change(@PathParam("id") String id, @NotNull @Valid SiteBody body) {
        Site known = Optional.of(id)
                .filter(IdText::allowed)
                .map(SiteId::new)
                .flatMap(units::site)
                .orElseThrow(NotFoundException::new);
        return authority.mayKeepSites(known.unit())
                ? put(body.asSite(known.id(), known.open()), Response.Status.OK)
                : Refusals.notAllowed();
    }

    /** Whether the unit exists today, or will: the site of a unit to come is there before its first day. */
    private boolean stands(UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        return units.unit(unit)
                .map(found -> found.life().to())
                .map(end -> end.isAfter(today))
                .orElseGet(() -> units.unit(unit).isPresent());
    }

    private Response put(Site site, Response.Status done) {
        UnitId unit = site.unit();
        if (!authority.mayKeepSites(unit)) {
            return Refusals.notAllowed();
        }
        if (!stands(unit)) {
            return Refusals.answer(UnitRefusal.UNKNOWN_UNIT);
        }
        units.put(site);
        return Response.status(done).entity(SiteView.of(site, units)).build();
    }
}
