package vn.diemcau.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.Accounts;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.IdentityRefusal;
import vn.diemcau.identity.Permissions;
import vn.diemcau.identity.Role;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Person;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** People who cannot sign in, such as heads of departments: they are invited by name and reached by mail and telephone, so somebody has to keep how. */
@Path("people/without-account")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "People")
public class WithoutAccountResource {

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private Units units;

    @Inject
    private Permissions permissions;

    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "The people without an account in the units whose accounts the caller keeps")
    public Response list() {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Refusals.answer(IdentityRefusal.NOT_ALLOWED);
        }
        Set<PersonId> known = accounts.all().stream().map(Account::person).collect(Collectors.toSet());
        return Response.ok(people.list().stream()
                        .filter(person -> !known.contains(person.id()))
                        .filter(person -> permissions.mayKeepAccounts(caller, person.unit()))
                        .map(this::view)
                        .toList())
                .build();
    }

    private PersonView view(Person person) {
        String unit = units.unit(person.unit()).map(Unit::name).orElse("");
        return new PersonView(
                person.id().value(), person.name(), person.post(), person.unit().value(), unit, List.of());
    }
}
