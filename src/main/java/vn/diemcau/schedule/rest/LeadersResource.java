package vn.diemcau.schedule.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Names;
import vn.diemcau.schedule.Directory;

/** The leaders whom the caller assists. */
@Path("leaders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class LeadersResource {

    @Inject
    private Directory directory;

    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "The leaders in whose name the caller may propose meetings today")
    public Response list() {
        return Response.ok(directory.assisted().getOrDefault(caller.person(), Set.of()).stream()
                        .map(leader -> Views.Person.of(leader, directory))
                        .sorted(Comparator.comparing(Views.Person::name, Names.order()))
                        .toList())
                .build();
    }
}
