package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells which version answers; needs no login, so monitors and tests use it to see that the application is up. */
@Path("about")
@ApplicationScoped
public class AboutResource {

    private final About about = About.ofThisBuild();

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name and version of this installation")
    public About about() {
        return about;
    }
}
