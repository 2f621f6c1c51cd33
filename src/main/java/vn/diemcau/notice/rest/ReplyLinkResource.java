package vn.diemcau.notice.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.notice.ReplyLinks;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.ReplyDraft;
import vn.diemcau.schedule.WishesDraft;

/**
 * What the page behind a reply link asks and says, without a login. The secret comes in the body: our page reads it from the part of its address
 * that browsers do not send, so that it stands in no log, and a mail scanner that fetches the link changes nothing.
 */
@Path("reply-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Notices")
public class ReplyLinkResource {

    @Inject
    private ReplyLinks links;

    @Inject
    private Calendar calendar;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** The secret of a link. */
    @Schema(name = "ReplyLinkSecret")
    record Secret(@NotNull @Size(max = 100) String secret) {

        @Override
        public String toString() {
            return "Secret";
        }
    }

    /** An answer by a link. */
    @Schema(name = "ReplyLinkAnswer")
    record Given(
            @NotNull @Size(max = 100) String secret,
            @NotNull Boolean attending,
            @Nullable Integer headCount,
            @Nullable List<@NotNull Guest> delegates,
            @Nullable String reason,
            WishesDraft.@Nullable Substitute substitution,
            @Nullable List<WishesDraft.@NotNull Speaking> speeches,
            @Nullable String question) {

        ReplyDraft draft() {
            List<ReplyDraft.Guest> guests = Optional.ofNullable(delegates).orElse(List.of()).stream()
                    .map(guest -> new ReplyDraft.Guest(guest.name(), guest.post(), guest.invitee()))
                    .toList();
            var wishes =
                    new WishesDraft(substitution, Optional.ofNullable(speeches).orElse(List.of()), question);
            return new ReplyDraft(attending, headCount, guests, reason, wishes);
        }

        @Override
        public String toString() {
            return "Given";
        }
    }

    /** Somebody who will come. */
    @Schema(name = "ReplyLinkGuest")
    record Guest(
            @Nullable String name,
            @Nullable String post,
            @Nullable String invitee) {}

    @POST
    @Path("look")
    @Operation(summary = "The invitation behind a reply link")
    public Response look(@NotNull @Valid Secret body) {
        return answered(links.look(body.secret()).map(this::view));
    }

    @POST
    @Path("answer")
    @Operation(summary = "Answers the invitation behind a reply link for its site; the last answer counts")
    public Response answer(@NotNull @Valid Given body) {
        return answered(links.answer(body.secret(), body.draft())
                .then(reply -> links.look(body.secret()))
                .map(this::view));
    }

    private LinkedInvitation view(ReplyLinks.Invited invited) {
        Optional<Reply> last = calendar.replies(invited.meeting().id()).stream()
                .filter(reply -> reply.site().equals(invited.place().id()))
                .reduce((earlier, later) -> later);
        return LinkedInvitation.of(invited, last.orElse(null), directory, clock.getZone());
    }

    private static Response answered(Answer<LinkedInvitation> answer) {
        return answer.fold(view -> Response.ok(view).build(), Refusals::answer);
    }
}
