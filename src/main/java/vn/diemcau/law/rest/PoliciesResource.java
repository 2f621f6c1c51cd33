package vn.diemcau.law.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.Entered;
import vn.diemcau.law.Law;
import vn.diemcau.law.Legislation;
import vn.diemcau.law.Policy;
import vn.diemcau.law.Stated;
import vn.diemcau.law.Statutes;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** The numbers of the law with what says so: everybody may look, administrators of the whole state others. */
@Path("law/policies")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Law")
public class PoliciesResource {

    @Inject
    private Law law;

    @Inject
    private Legislation legislation;

    @Inject
    private Units units;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** From which day on a policy no longer holds. */
    @Schema(name = "PolicyEnd")
    record End(long revision, @NotNull LocalDate to) {}

    @GET
    @Operation(summary = "All policies of all times")
    public PoliciesView look() {
        return view(law.statutes());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "States a policy that holds for meetings from a day on")
    public Response add(@NotNull @Valid PolicyBody body) {
        return shown(legislation.add(body.revision(), body.draft(), caller));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets a policy that the province stated end")
    public Response end(@PathParam("id") String id, @NotNull @Valid End body) {
        return shown(legislation.end(body.revision(), id, body.to(), caller));
    }

    private Response shown(Answer<Statutes> answer) {
        return Refusals.ok(answer.map(this::view));
    }

    private PoliciesView view(Statutes statutes) {
        Map<String, Entered> own = statutes.stated().policies().stream()
                .collect(Collectors.toMap(stated -> stated.policy().id(), Stated.Own::entered));
        Function<Policy, PoliciesView.Line> line = policy -> line(policy, own.get(policy.id()));
        return new PoliciesView(
                statutes.stated().revision(),
                legislation.allowed(caller),
                statutes.policies().all().stream().map(line).toList());
    }

    private PoliciesView.Line line(Policy policy, @Nullable Entered entered) {
        Optional<UnitId> unit = Optional.ofNullable(policy.unit());
        return new PoliciesView.Line(
                policy.id(),
                policy.rule(),
                List.copyOf(policy.kinds()).stream().sorted().toList(),
                unit.map(UnitId::value).orElse(null),
                unit.flatMap(units::unit).map(Unit::name).orElse(null),
                policy.amount(),
                policy.measure(),
                policy.citation(),
                policy.confirmed(),
                policy.life().from(),
                policy.life().to(),
                entered != null,
                entered == null ? null : EnteredView.of(entered, clock.getZone()));
    }
}
