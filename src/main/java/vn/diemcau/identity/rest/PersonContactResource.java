package vn.diemcau.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.IdentityRefusal;
import vn.diemcau.identity.Permissions;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.unit.Contact;
import vn.diemcau.unit.Contacts;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Person;

/** Address and telephone of a person: for the person, and for who keeps the accounts of the unit; nobody else needs to know. */
@Path("people/{id}/contact")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "People")
public class PersonContactResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private People people;

    @Inject
    private Contacts contacts;

    @Inject
    private Permissions permissions;

    @Inject
    private Caller caller;

    /** How a person is reached; what is empty or missing is not known. */
    @Schema(name = "PersonContactBody")
    record Body(
            @Nullable @Size(max = 254) String email,
            @Nullable @Size(max = 30) String phone) {

        @Override
        public String toString() {
            return "Body";
        }
    }

    @GET
    @Operation(summary = "How the person is reached; empty texts for what is not known")
    public Response contact(@PathParam("id") String id) {
        return allowed(id, person -> Response.ok(contacts.of(person)).build());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps how the person is reached")
    public Response keep(@PathParam("id") String id, @NotNull @Valid Body body) {
        return allowed(
                id,
                person -> Contact.entered(body.email(), body.phone())
                        .fold(
                                contact -> {
                                    contacts.put(person, contact);
                                    return Response.ok(contact).build();
                                },
                                refusal -> Response.status(UNPROCESSABLE)
                                        .entity(refusal)
                                        .build()));
    }

    private Response allowed(String id, Function<PersonId, Response> action) {
        Optional<Person> found =
                Optional.of(id).filter(IdText::allowed).map(PersonId::new).flatMap(people::person);
        if (found.isEmpty()) {
            return Refusals.answer(IdentityRefusal.NOT_FOUND);
        }
        return found.filter(this::mayKeep)
                .map(Person::id)
                .map(action)
                .orElseGet(() -> Refusals.answer(IdentityRefusal.NOT_ALLOWED));
    }

    private boolean mayKeep(Person person) {
        return person.id().equals(caller.person()) || permissions.mayKeepAccounts(caller, person.unit());
    }
}
