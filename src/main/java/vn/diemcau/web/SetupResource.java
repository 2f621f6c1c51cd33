package vn.diemcau.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.Accounts;
import vn.diemcau.identity.FirstAdministrator;
import vn.diemcau.identity.IdentityRefusal;
import vn.diemcau.identity.Installation;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Person;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** The first steps of an installation: the demonstration province, or the first administrator. */
@Path("setup")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Set-up")
public class SetupResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private Installation installation;

    @Inject
    private Demonstration demonstration;

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private Units units;

    /** What a login page needs to know. Accounts and password are there only in demonstration mode. */
    @Schema(name = "SetUp")
    record State(
            boolean demonstration,
            boolean empty,
            @Nullable List<Ready> accounts,
            @Nullable String password) {}

    /** An account that is ready to be tried. */
    record Ready(String account, String name, String post, Role role, String unit) {}

    /** The first administrator. */
    record Administrator(
            @NotNull @Size(max = 100) String token,
            @NotNull @Size(max = 60) String account,
            @NotNull @Size(min = 1, max = 100) String name,
            @NotNull @Size(max = 200) String password) {}

    @GET
    @Operation(summary = "Whether this is a demonstration, and whether anybody can sign in yet")
    public State state() {
        boolean empty = accounts.none();
        return installation.demonstration() && !empty
                ? new State(true, false, ready(), Demonstration.PASSWORD)
                : new State(installation.demonstration(), empty, null, null);
    }

    @POST
    @Path("demonstration")
    @Operation(summary = "Loads the demonstration province into an empty installation in demonstration mode")
    public Response loadDemonstration() {
        if (!installation.demonstration()) {
            return refused(Response.Status.FORBIDDEN, SetupRefusal.NOT_DEMONSTRATION);
        }
        if (!demonstration.possible()) {
            return refused(Response.Status.CONFLICT, SetupRefusal.NOT_EMPTY);
        }
        demonstration.load();
        return Response.noContent().build();
    }

    @POST
    @Path("administrator")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes the first administrator with the token of the one-time link in the server's log")
    public Response makeAdministrator(@NotNull @Valid Administrator body) {
        return firstAdministrator
                .create(body.token(), body.account(), body.name(), body.password())
                .fold(account -> Response.noContent().build(), SetupResource::notMade);
    }

    private static Response notMade(Refusal refusal) {
        boolean forbidden = refusal.code().equals(IdentityRefusal.LINK_INVALID.name());
        return Response.status(forbidden ? Response.Status.FORBIDDEN.getStatusCode() : UNPROCESSABLE)
                .entity(refusal)
                .build();
    }

    private static Response refused(Response.Status status, SetupRefusal code) {
        return Response.status(status).entity(Refusal.of(code)).build();
    }

    private List<Ready> ready() {
        return accounts.all().stream()
                .filter(account -> !account.disabled())
                .map(this::ready)
                .toList();
    }

    private Ready ready(Account account) {
        Person person = people.person(account.person()).orElseThrow();
        RoleInUnit first = account.roles().get(0);
        String unit = units.unit(first.unit()).map(Unit::name).orElse("");
        return new Ready(account.login(), person.name(), person.post(), first.role(), unit);
    }
}
