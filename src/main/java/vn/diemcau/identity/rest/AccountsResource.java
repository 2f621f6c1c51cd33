package vn.diemcau.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Account;
import vn.diemcau.identity.Accounts;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.IdentityRefusal;
import vn.diemcau.identity.Permissions;
import vn.diemcau.identity.Role;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Person;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** Accounts, as the administrators of their units keep them. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Accounts")
public class AccountsResource {

    @Inject
    private Caller caller;

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private Permissions permissions;

    /** A new password for somebody else. */
    record Password(@NotNull @Size(max = 200) String password) {

        @Override
        public String toString() {
            return "Password";
        }
    }

    @GET
    @Operation(summary = "The accounts of a unit, or all that the caller keeps")
    public Response list(@QueryParam("unit") @Nullable String unit) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Refusals.answer(IdentityRefusal.NOT_ALLOWED);
        }
        return Response.ok(accounts.all().stream()
                        .filter(this::mayKeep)
                        .map(this::view)
                        .filter(account -> unit == null || account.unitId().equals(unit))
                        .toList())
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Creates an account and the person behind it")
    public Response create(@NotNull @Valid AccountBody body) {
        if (!permissions.mayKeepAccounts(caller, new UnitId(body.unitId()))) {
            return Refusals.answer(IdentityRefusal.NOT_ALLOWED);
        }
        String password = body.password() == null ? "" : body.password();
        return body.asDraft(List.of())
                .then(draft -> accounts.create(draft, password))
                .fold(
                        account -> Response.status(Response.Status.CREATED)
                                .entity(view(account))
                                .build(),
                        Refusals::answer);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes or disables an account; the logins of a disabled one end")
    public Response change(@PathParam("id") String id, @NotNull @Valid AccountBody body) {
        boolean disabled = Boolean.TRUE.equals(body.disabled());
        return kept(id, account -> {
            if (!permissions.mayKeepAccounts(caller, new UnitId(body.unitId()))) {
                return Refusals.answer(IdentityRefusal.NOT_ALLOWED);
            }
            if (disabled && account.id().equals(caller.account())) {
                return Refusals.answer(IdentityRefusal.OWN_ACCOUNT);
            }
            return body.asDraft(account.roles())
                    .then(draft -> accounts.change(account, draft, disabled))
                    .fold(changed -> Response.ok(view(changed)).build(), Refusals::answer);
        });
    }

    @POST
    @Path("{id}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sets a new password for an account, whose logins end")
    public Response setPassword(@PathParam("id") String id, @NotNull @Valid Password body) {
        return kept(
                id,
                account -> accounts.setPassword(account, body.password())
                        .fold(changed -> Response.noContent().build(), Refusals::answer));
    }

    private Response kept(String id, Function<Account, Response> action) {
        Optional<Account> found =
                Optional.of(id).filter(IdText::allowed).map(AccountId::new).flatMap(accounts::find);
        if (found.isEmpty()) {
            return Refusals.answer(IdentityRefusal.NOT_FOUND);
        }
        return found.filter(this::mayKeep).map(action).orElseGet(() -> Refusals.answer(IdentityRefusal.NOT_ALLOWED));
    }

    private boolean mayKeep(Account account) {
        return permissions.mayKeepAccount(caller, account);
    }

    private AccountView view(Account account) {
        Person person = people.person(account.person()).orElseThrow();
        return AccountView.of(
                account, person, units.unit(person.unit()).map(Unit::name).orElse(""));
    }
}
