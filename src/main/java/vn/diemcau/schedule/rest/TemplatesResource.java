package vn.diemcau.schedule.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.schedule.template.Template;
import vn.diemcau.schedule.template.Templates;

/** The templates of the caller's office. */
@Path("meetings/templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class TemplatesResource {

    @Inject
    private Templates templates;

    @Inject
    private ObjectMapper json;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A template as the editor reads it.
     *
     * @param meeting as it was entered; its day is an example only
     */
    record View(
            String id,
            String name,
            String unitId,
            String by,
            OffsetDateTime at,

            @JsonRawValue @Schema(implementation = MeetingBody.class)
            String meeting) {}

    /** All of them. */
    @Schema(name = "Templates")
    record Found(List<View> templates) {}

    @GET
    @Operation(summary = "The templates of the caller's office")
    public Response list() {
        return Response.ok(
                        new Found(templates.of(caller).stream().map(this::view).toList()))
                .build();
    }

    @POST
    @Operation(summary = "Keeps a meeting as a template")
    public Response keep(@Nullable TemplateBody body) {
        var asked = Malformed.unlessMissing(body);
        MeetingBody meeting = Malformed.unlessMissing(asked.meeting()).bare();
        return Answers.created(templates
                .keep(asked.name(), meeting.draft(), written(meeting), caller)
                .map(this::view));
    }

    @PUT
    @Path("{template}")
    @Operation(summary = "Gives a template another name")
    public Response rename(@PathParam("template") String id, @Nullable TemplateBody body) {
        return Answers.ok(templates
                .rename(id, Malformed.unlessMissing(body).name(), caller)
                .map(this::view));
    }

    @DELETE
    @Path("{template}")
    @Operation(summary = "Removes a template")
    public Response remove(@PathParam("template") String id) {
        return Answers.ok(templates.remove(id, caller).map(this::view));
    }

    private View view(Template template) {
        return new View(
                template.id(),
                template.name(),
                template.unit().value(),
                template.by().name(),
                SeriesViews.local(template.at(), clock.getZone()),
                template.content());
    }

    private String written(MeetingBody meeting) {
        try {
            return json.writeValueAsString(meeting);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
