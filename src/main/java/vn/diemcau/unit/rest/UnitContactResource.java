package vn.diemcau.unit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Authority;
import vn.diemcau.unit.Contact;
import vn.diemcau.unit.Contacts;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** Address and telephone of a unit: everybody who has signed in may look, who keeps its sites may change. */
@Path("units/{id}/contact")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Units")
public class UnitContactResource {

    @Inject
    private Units units;

    @Inject
    private Contacts contacts;

    @Inject
    private Authority authority;

    @GET
    @Operation(summary = "How the unit is reached; empty texts for what is not known")
    public Contact contact(@PathParam("id") String id) {
        return contacts.of(known(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps how the unit is reached (administrators and technical operators)")
    public Response keep(@PathParam("id") String id, @NotNull @Valid ContactBody body) {
        UnitId unit = known(id);
        if (!authority.mayKeepSites(unit)) {
            return Refusals.notAllowed();
        }
        return Contact.entered(body.email(), body.phone())
                .fold(
                        contact -> {
                            contacts.put(unit, contact);
                            return Response.ok(contact).build();
                        },
                        Refusals::answer);
    }

    private UnitId known(String id) {
        return Optional.of(id)
                .filter(IdText::allowed)
                .map(UnitId::new)
                .flatMap(units::unit)
                .map(Unit::id)
                .orElseThrow(NotFoundException::new);
    }
}
