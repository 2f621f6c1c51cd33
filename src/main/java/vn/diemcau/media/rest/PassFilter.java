package vn.diemcau.media.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.IdText;
import vn.diemcau.media.intake.Intake;
import vn.diemcau.media.pool.ServerId;

/** Lets a media server in by its pass, which it carries as a bearer token (RFC 6750). It says nothing of which servers there are. */
@Provider
@FromMediaServer
public class PassFilter implements ContainerRequestFilter {

    private static final String BEARER = "Bearer ";

    @Inject
    private Intake intake;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isAdmitted(request)) {
            request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of("message", "Máy chủ hội nghị chưa được Điểm Cầu công nhận. Hãy báo quản trị viên."))
                    .build());
        }
    }

    private boolean isAdmitted(ContainerRequestContext request) {
        String server = request.getUriInfo().getPathParameters().getFirst("server");
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()))
                .filter(pass -> server != null && IdText.allowed(server))
                .filter(pass -> intake.admits(new ServerId(server), pass))
                .isPresent();
    }
}
