package vn.diemcau.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.Accounts;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Person;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** The people among whom chairs and secretaries are chosen. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "People")
public class PeopleResource {

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    @GET
    @Operation(
            summary =
                    "People with their posts and roles, of a unit or of all, with a role or with any; in tree order, heads first")
    public List<PersonView> people(@QueryParam("unit") @Nullable String unit, @QueryParam("role") @Nullable Role role) {
        Map<PersonId, Set<Role>> roles = roles();
        Map<String, Integer> places = places();
        return people.list().stream()
                .sorted(Comparator.comparingInt(
                        person -> places.getOrDefault(person.unit().value(), Integer.MAX_VALUE)))
                .filter(person -> unit == null || person.unit().value().equals(unit))
                .map(person -> view(person, roles.getOrDefault(person.id(), Set.of())))
                .filter(person -> role == null || person.roles().contains(role))
                .toList();
    }

    /** Where each unit stands in today's tree; people of units that have ended come last. */
    private Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        units.tree(LocalDate.now(clock)).forEach(unit -> places.put(unit.id().value(), places.size()));
        return places;
    }

    private Map<PersonId, Set<Role>> roles() {
        Map<PersonId, Set<Role>> roles = new HashMap<>();
        accounts.all().stream()
                .filter(account -> !account.disabled())
                .forEach(account -> roles.put(account.person(), rolesOf(account)));
        return roles;
    }

    private static Set<Role> rolesOf(Account account) {
        return account.roles().stream().map(RoleInUnit::role).collect(Collectors.toSet());
    }

    private PersonView view(Person person, Set<Role> roles) {
        return new PersonView(
                person.id().value(),
                person.name(),
                person.post(),
                person.unit().value(),
                units.unit(person.unit()).map(Unit::name).orElse(""),
                roles.stream().sorted(Comparator.naturalOrder()).toList());
    }
}
