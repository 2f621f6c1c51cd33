package vn.diemcau.notice.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.notice.Following;
import vn.diemcau.notice.Proof;
import vn.diemcau.unit.Contact;
import vn.diemcau.unit.Contacts;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.Units;

/** What reached the guests of a meeting, and following it up; for those who may change the meeting. */
@Path("meetings/{id}/proof")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Notices")
public class ProofResource {

    @Inject
    private Following following;

    @Inject
    private Units units;

    @Inject
    private Contacts contacts;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What was said on the telephone. */
    @Schema(name = "ProofCallBody")
    record Note(@NotNull @Size(max = 1000) String note) {}

    /** How many sites were reminded. */
    @Schema(name = "Reminded")
    record Reminded(int sites) {}

    @GET
    @Operation(summary = "For each invited site: told, letters, seen, calls, and whom to telephone")
    public Response proof(@PathParam("id") String id) {
        return following
                .proof(meeting(id), caller)
                .fold(proofs -> Response.ok(views(proofs)).build(), Refusals::answer);
    }

    @POST
    @Path("reminders")
    @Operation(summary = "Reminds every site that has not answered and was not told within the last ten minutes")
    public Response remind(@PathParam("id") String id) {
        return following
                .remind(meeting(id), caller)
                .fold(sites -> Response.ok(new Reminded(sites)).build(), Refusals::answer);
    }

    @POST
    @Path("{site}/calls")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Notes that the site was told by telephone")
    public Response called(@PathParam("id") String id, @PathParam("site") String site, @NotNull @Valid Note body) {
        return following
                .called(meeting(id), site(site), body.note(), caller)
                .fold(done -> Response.noContent().build(), Refusals::answer);
    }

    @DELETE
    @Path("{site}/links")
    @Operation(summary = "Ends every reply link that the site was sent for the meeting")
    public Response revoke(@PathParam("id") String id, @PathParam("site") String site) {
        return following
                .revoke(meeting(id), site(site), caller)
                .fold(done -> Response.noContent().build(), Refusals::answer);
    }

    @DELETE
    @Path("{site}/stops")
    @Operation(summary = "Lets the addresses of the site have letters again, although letters came back from there")
    public Response writeAgain(@PathParam("id") String id, @PathParam("site") String site) {
        return following
                .writeAgain(meeting(id), site(site), caller)
                .fold(done -> Response.noContent().build(), Refusals::answer);
    }

    private List<ProofView> views(List<Proof> proofs) {
        Map<UnitId, Contact> known = contacts.ofUnits(proofs.stream()
                .flatMap(proof -> units.site(proof.site()).map(Site::unit).stream())
                .distinct()
                .toList());
        return proofs.stream().map(proof -> view(proof, known)).toList();
    }

    private ProofView view(Proof proof, Map<UnitId, Contact> known) {
        Optional<Site> site = units.site(proof.site());
        String phone = site.map(Site::phone)
                .filter(number -> !number.isEmpty())
                .or(() -> site.map(Site::unit).map(known::get).map(Contact::phone))
                .orElse("");
        return ProofView.of(proof, site.map(Site::responsible).orElse(""), phone, clock.getZone());
    }

    private static MeetingId meeting(String text) {
        return new MeetingId(id(text));
    }

    private static SiteId site(String text) {
        return new SiteId(id(text));
    }

    private static String id(String text) {
        return Optional.of(text).filter(IdText::allowed).orElseThrow(NotFoundException::new);
    }
}
