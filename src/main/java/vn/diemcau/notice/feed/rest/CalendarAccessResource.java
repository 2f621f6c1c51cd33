package vn.diemcau.notice.feed.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Accounts;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.notice.feed.AppPassword;
import vn.diemcau.notice.feed.Feed;
import vn.diemcau.notice.feed.FeedOwner;
import vn.diemcau.notice.feed.FeedRefusal;
import vn.diemcau.notice.feed.Feeds;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.Units;

/** Opens one's own calendar, and that of one's unit, to phones and other programs. */
@Path("calendar-access")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
public class CalendarAccessResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private Feeds feeds;

    @Inject
    private Accounts accounts;

    @Inject
    private Units units;

    @Inject
    private Caller caller;

    /** What is open. */
    record View(
            String login,
            String caldav,
            @Nullable Instant feedSince,
            List<UnitView> units,
            List<PasswordView> passwords) {}

    /** A unit whose calendar the caller may open. */
    record UnitView(String unitId, String name, @Nullable Instant feedSince) {}

    /** A password, without its secret. */
    record PasswordView(
            String id,
            String label,
            Instant createdAt,
            @Nullable Instant usedAt) {

        static PasswordView of(AppPassword password) {
            return new PasswordView(password.id(), password.label(), password.createdAt(), password.usedAt());
        }
    }

    /** An address that is shown once. */
    record Address(String path) {

        @Override
        public String toString() {
            return "Address";
        }
    }

    /** A password that is shown once. */
    record Secret(String id, String login, String password, String caldav) {

        @Override
        public String toString() {
            return "Secret[" + id + "]";
        }
    }

    /** What a new password is called. */
    record Label(@Nullable String label) {}

    @GET
    @Operation(summary = "Which calendars of the caller are open to other programs")
    public View view() {
        return new View(
                login(),
                CalendarPaths.DAV,
                since(FeedOwner.of(caller.account())),
                Feeds.units(caller).stream().map(this::unit).toList(),
                feeds.passwords(caller).stream().map(PasswordView::of).toList());
    }

    @POST
    @Path("own")
    @Operation(summary = "Opens the caller's calendar under a new secret address; the one before it ends")
    public Response open() {
        return opened(FeedOwner.of(caller.account()));
    }

    @DELETE
    @Path("own")
    @Operation(summary = "Closes the caller's calendar")
    public Response close() {
        return closed(FeedOwner.of(caller.account()));
    }

    @POST
    @Path("units/{unit}")
    @Operation(summary = "Opens the calendar of the caller's unit under a new secret address")
    public Response openUnit(@PathParam("unit") String unit) {
        return IdText.allowed(unit)
                ? opened(FeedOwner.of(new UnitId(unit)))
                : refused(Refusal.of(FeedRefusal.FEED_NOT_YOURS));
    }

    @DELETE
    @Path("units/{unit}")
    @Operation(summary = "Closes the calendar of the caller's unit")
    public Response closeUnit(@PathParam("unit") String unit) {
        return IdText.allowed(unit)
                ? closed(FeedOwner.of(new UnitId(unit)))
                : refused(Refusal.of(FeedRefusal.FEED_NOT_YOURS));
    }

    @POST
    @Path("passwords")
    @Operation(summary = "Makes a password for one program, good for reading the caller's calendar")
    public Response addPassword(@Nullable Label body) {
        return answered(feeds.addPassword(body == null ? null : body.label(), caller)
                .map(fresh -> new Secret(fresh.password().id(), login(), fresh.secret(), CalendarPaths.DAV)));
    }

    @DELETE
    @Path("passwords/{id}")
    @Operation(summary = "Takes a password back")
    public Response removePassword(@PathParam("id") String id) {
        feeds.removePassword(id, caller);
        return Response.noContent().build();
    }

    private Response opened(FeedOwner owner) {
        return answered(feeds.open(owner, caller).map(token -> new Address(CalendarPaths.feed(token))));
    }

    private Response closed(FeedOwner owner) {
        return feeds.close(owner, caller).fold(done -> Response.noContent().build(), CalendarAccessResource::refused);
    }

    private static Response answered(Answer<?> answer) {
        return answer.fold(
                value -> Response.status(Response.Status.CREATED).entity(value).build(),
                CalendarAccessResource::refused);
    }

    private static Response refused(Refusal refusal) {
        int status = refusal.code().equals(FeedRefusal.FEED_NOT_YOURS.name())
                ? Response.Status.FORBIDDEN.getStatusCode()
                : UNPROCESSABLE;
        return Response.status(status).entity(refusal).build();
    }

    private UnitView unit(UnitId unit) {
        return new UnitView(
                unit.value(), units.unit(unit).map(Unit::name).orElse(unit.value()), since(FeedOwner.of(unit)));
    }

    private @Nullable Instant since(FeedOwner owner) {
        return feeds.feed(owner).map(Feed::createdAt).orElse(null);
    }

    private String login() {
        return accounts.find(caller.account()).orElseThrow().login();
    }
}
