package vn.diemcau.notice.feed.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Tokens;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.notice.MailRules;
import vn.diemcau.notice.feed.PublicWeeks;
import vn.diemcau.notice.ics.Appointment;
import vn.diemcau.notice.ics.CalendarFiles;
import vn.diemcau.schedule.PublicWeek;

/** What offices show to everybody of their weeks, without signing in. */
@Path("public-weeks/{unit}")
@RequestScoped
@Tag(name = "Public week")
public class PublicWeekResource {

    private static final int NAME = 32;

    @Inject
    private PublicWeeks weeks;

    @Inject
    private MailRules rules;

    @Inject
    private Clock clock;

    /** A meeting for everybody. */
    @Schema(name = "PublicMeeting")
    record Meeting(String title, OffsetDateTime start, OffsetDateTime end, String post, String place) {

        static Meeting of(PublicWeek.Entry entry, ZoneId zone) {
            return new Meeting(
                    entry.title(),
                    entry.slot().start().atZone(zone).toOffsetDateTime(),
                    entry.slot().end().atZone(zone).toOffsetDateTime(),
                    entry.post(),
                    entry.place());
        }
    }

    /** A week for everybody. */
    @Schema(name = "PublicWeek")
    record Week(String unit, LocalDate monday, List<Meeting> meetings) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The meetings of a week that an office shows to everybody")
    public Response week(@PathParam("unit") String unit, @QueryParam("day") @Nullable String day) {
        PublicWeeks.Week found = weeks.of(unit(unit), day(day)).orElseThrow(NotFoundException::new);
        List<Meeting> meetings = found.entries().stream()
                .map(entry -> Meeting.of(entry, clock.getZone()))
                .toList();
        return kept(Response.ok(new Week(found.unit(), found.monday(), meetings)));
    }

    @GET
    @Path("calendar.ics")
    @Operation(summary = "The same as a calendar to subscribe to, some weeks back and ahead")
    public Response calendar(@PathParam("unit") String unit) {
        PublicWeeks.Week now = weeks.of(unit(unit), LocalDate.now(clock)).orElseThrow(NotFoundException::new);
        List<Appointment> appointments = weeks.all(unit(unit)).orElse(List.of()).stream()
                .map(entry -> appointment(unit, entry))
                .toList();
        return kept(Response.ok(CalendarFiles.publish("Lịch công tác - " + now.unit(), appointments))
                .type(CalendarFiles.MEDIA_TYPE));
    }

    private static Response kept(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "public, max-age=" + PublicWeeks.FRESH.toSeconds())
                .build();
    }

    /** Named by what everybody sees of it, so that it says nothing of the meeting behind it. */
    private Appointment appointment(String unit, PublicWeek.Entry entry) {
        String name = Tokens.hash(unit + "\n" + entry.slot().start() + "\n" + entry.title())
                .substring(0, NAME);
        return new Appointment(
                name + "@diemcau",
                0,
                entry.slot().start(),
                entry.slot(),
                Appointment.Standing.CONFIRMED,
                entry.title(),
                entry.place(),
                entry.post(),
                page(unit),
                List.of(),
                null,
                List.of());
    }

    private URI page(String unit) {
        return rules.root().isEmpty()
                ? URI.create("urn:diemcau:lich-tuan")
                : URI.create(rules.root() + "/lich-tuan/" + unit);
    }

    private LocalDate day(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse).orElseGet(() -> LocalDate.now(clock));
        } catch (DateTimeParseException unreadable) {
            throw new NotFoundException(unreadable);
        }
    }

    private static UnitId unit(String text) {
        return new UnitId(Optional.of(text).filter(IdText::allowed).orElseThrow(NotFoundException::new));
    }
}
