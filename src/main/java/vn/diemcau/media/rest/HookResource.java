package vn.diemcau.media.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.kernel.IdText;
import vn.diemcau.media.intake.Signatures;
import vn.diemcau.media.pool.Keepers;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.pool.PoolRefusal;
import vn.diemcau.media.pool.ServerId;

/** Takes the secret with which a service signs its webhooks; it is never shown again. */
@Path("media/servers/{id}/hook")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Media servers")
public class HookResource {

    private static final int LONGEST = 500;

    @Inject
    private Keepers keepers;

    @Inject
    private Pool pool;

    @Inject
    private Signatures signatures;

    @Inject
    private Clock clock;

    /** What the service's own page has told. */
    @Schema(name = "MediaServerHook")
    record Hook(@NotBlank @Size(max = LONGEST) String secret) {

        /** Leaves the secret out. */
        @Override
        public String toString() {
            return "Hook[]";
        }
    }

    @PUT
    @Operation(summary = "From here on the service's webhooks are recognised by this secret")
    public Response keep(@PathParam("id") String id, @NotNull @Valid Hook hook) {
        return keepers.mayChange()
                ? Optional.of(id)
                        .filter(IdText::allowed)
                        .map(ServerId::new)
                        .flatMap(pool::find)
                        .map(server -> kept(server, hook))
                        .orElseGet(() -> Refusals.answer(PoolRefusal.NOT_FOUND))
                : Refusals.answer(PoolRefusal.NOT_ALLOWED);
    }

    private Response kept(MediaServer server, Hook hook) {
        return signatures
                .keep(server.id(), hook.secret().strip(), clock.instant())
                .fold(done -> Response.noContent().build(), Refusals::answer);
    }
}
