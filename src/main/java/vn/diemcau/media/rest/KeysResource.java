package vn.diemcau.media.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.media.keys.Jwks;
import vn.diemcau.media.keys.KeyRing;
import vn.diemcau.media.keys.Keys;
import vn.diemcau.media.keys.OurKey;
import vn.diemcau.media.keys.Purpose;

/**
 * The public halves of our keys, for whoever checks what we signed. A media server asks without signing in; the names are the ones
 * of Jitsi's Prosody, which asks for {@code <SHA-256 of the kid>.pem} once for each kid and keeps what it got for ever.
 */
@Path("media")
@RequestScoped
@Tag(name = "Media")
public class KeysResource {

    private static final String FILE = "{file: [0-9a-f]{64}}.pem";

    private static final String PEM = "application/x-pem-file";
    private static final String CACHED = "public, max-age=" + KeyRing.CACHED.toSeconds();

    @Inject
    private Keys keys;

    @Inject
    private Clock clock;

    @GET
    @Path("keys/" + FILE)
    @Operation(summary = "The public key of people's tokens with this name")
    public Response login(@PathParam("file") String file) {
        return file(Purpose.LOGIN, file);
    }

    @GET
    @Path("system-keys/" + FILE)
    @Operation(summary = "The public key of commands with this name")
    public Response system(@PathParam("file") String file) {
        return file(Purpose.SYSTEM, file);
    }

    @GET
    @Path("keys/jwks.json")
    @Operation(summary = "All public keys of people's tokens (RFC 7517)")
    public Response set() {
        return cached(Response.ok(Jwks.of(keys.published(Purpose.LOGIN, clock.instant())), MediaType.APPLICATION_JSON));
    }

    /** What is not there may be there in a moment, so its absence is not for caches. */
    private Response file(Purpose purpose, String name) {
        return keys.published(purpose, name, clock.instant())
                .map(OurKey::publicPem)
                .map(pem -> cached(Response.ok(pem, PEM)))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND)
                        .header("Cache-Control", "no-store")
                        .build());
    }

    private static Response cached(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", CACHED).build();
    }
}
