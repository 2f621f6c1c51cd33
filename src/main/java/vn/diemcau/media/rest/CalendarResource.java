package vn.diemcau.media.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.Titles;
import vn.diemcau.media.booking.Bookings;
import vn.diemcau.media.pool.Keepers;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.pool.PoolRefusal;

/** What is booked on the media servers and their recorders. */
@Path("media/calendar")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Media servers")
public class CalendarResource {

    /** A week is shown at once. */
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    private Keepers keepers;

    @Inject
    private Pool pool;

    @Inject
    private Bookings bookings;

    @Inject
    private Titles titles;

    @Inject
    private Clock clock;

    @GET
    @Operation(
            summary = "What is booked on each media server in the seven days from this one on; today if none is given")
    public Response week(@QueryParam("from") @Nullable String from) {
        if (!keepers.mayLook()) {
            return Refusals.answer(PoolRefusal.NOT_ALLOWED);
        }
        return weekFrom(day(from).orElseThrow(BadRequestException::new));
    }

    private Response weekFrom(LocalDate day) {
        Instant start = day.atStartOfDay(clock.getZone()).toInstant();
        return Response.ok(CalendarView.of(
                        pool.servers(), bookings.during(start, start.plus(WEEK)), titles, clock.getZone()))
                .build();
    }

    private Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.of(text == null ? LocalDate.now(clock) : LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
