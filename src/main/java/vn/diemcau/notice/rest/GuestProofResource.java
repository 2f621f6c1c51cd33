package vn.diemcau.notice.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.notice.GuestFollowing;
import vn.diemcau.notice.GuestProof;
import vn.diemcau.unit.Contact;
import vn.diemcau.unit.Contacts;
import vn.diemcau.unit.People;
import vn.diemcau.unit.Person;

/** What reached the people who are invited by name; for those who may change the meeting. */
@Path("meetings/{id}/proof/people")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Notices")
public class GuestProofResource {

    @Inject
    private GuestFollowing following;

    @Inject
    private People people;

    @Inject
    private Contacts contacts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "For each person who is invited by name: told, letters, seen, whether an address is known")
    public Response proof(@PathParam("id") String id) {
        return following
                .proof(new MeetingId(id(id)), caller)
                .fold(proofs -> Response.ok(views(proofs)).build(), Refusals::answer);
    }

    @DELETE
    @Path("{person}/stops")
    @Operation(summary = "Lets the address of the person have letters again, although letters came back from there")
    public Response writeAgain(@PathParam("id") String id, @PathParam("person") String person) {
        return following
                .writeAgain(new MeetingId(id(id)), new PersonId(id(person)), caller)
                .fold(done -> Response.noContent().build(), Refusals::answer);
    }

    private List<GuestProofView> views(List<GuestProof> proofs) {
        return proofs.stream()
                .map(proof -> GuestProofView.of(proof, phone(proof.person()), clock.getZone()))
                .toList();
    }

    private String phone(PersonId person) {
        return people.person(person)
                .map(Person::unit)
                .map(contacts::of)
                .map(Contact::phone)
                .orElse("");
    }

    private static String id(String text) {
        return Optional.of(text).filter(IdText::allowed).orElseThrow(NotFoundException::new);
    }
}
