package vn.diemcau.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.CurrentCaller;
import vn.diemcau.identity.IdentityRefusal;
import vn.diemcau.identity.Login;
import vn.diemcau.identity.Sessions;

/** Signing in and out. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Session")
public class SessionResource {

    @Inject
    private Login login;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentCaller current;

    @Inject
    private SessionViews views;

    @Inject
    private SessionCookie cookie;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Signs in; a login that this browser had before ends")
    public Response signIn(@NotNull @Valid Credentials credentials, @Context HttpServletRequest request) {
        return login.signIn(credentials.account(), credentials.password(), request.getRemoteAddr())
                .fold(token -> signedIn(token, request.isSecure()), Refusals::answer);
    }

    @GET
    @Operation(summary = "Who has signed in")
    public Response show(@CookieParam(Sessions.COOKIE) @Nullable String token) {
        if (token == null) {
            return Refusals.answer(IdentityRefusal.NOT_SIGNED_IN);
        }
        return current.found()
                .map(caller -> Response.ok(views.of(caller, token)).build())
                .orElseGet(() -> Refusals.answer(IdentityRefusal.NOT_SIGNED_IN));
    }

    @DELETE
    @Operation(summary = "Signs out everywhere in this browser; its sockets close")
    public Response signOut(@Context HttpServletRequest request) {
        current.found().map(Caller::session).ifPresent(sessions::end);
        return Response.noContent().cookie(cookie.removed(request.isSecure())).build();
    }

    @PUT
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes one's own password; all other logins of the account end")
    public Response changePassword(@NotNull @Valid NewPassword passwords) {
        return current.found()
                .map(caller -> login.changePassword(caller, passwords.old(), passwords.fresh())
                        .fold(changed -> Response.noContent().build(), Refusals::answer))
                .orElseGet(() -> Refusals.answer(IdentityRefusal.NOT_SIGNED_IN));
    }

    private Response signedIn(String token, boolean https) {
        current.found().map(Caller::session).ifPresent(sessions::end);
        Caller caller = sessions.caller(token).orElseThrow();
        return Response.ok(views.of(caller, token))
                .cookie(cookie.carrying(token, https))
                .build();
    }
}
