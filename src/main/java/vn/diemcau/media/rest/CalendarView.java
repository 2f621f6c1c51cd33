package vn.diemcau.media.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.Titles;
import vn.diemcau.media.booking.Booking;
import vn.diemcau.media.booking.Want;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.State;

/** A week of bookings by server, as the page shows it. */
@Schema(name = "MediaCalendar")
record CalendarView(List<Server> servers) {

    /** A server with what is booked on it, by the beginning. */
    @Schema(name = "MediaCalendarServer")
    record Server(String id, String name, State state, int endpoints, int recordings, List<Booked> bookings) {}

    /** A meeting that is booked; without a name for those who may not know of it. */
    @Schema(name = "MediaCalendarBooking")
    record Booked(
            @Nullable String meetingId,
            @Nullable String title,
            OffsetDateTime start,
            OffsetDateTime end,
            int endpoints,
            boolean recorder) {}

    static CalendarView of(List<MediaServer> servers, List<Booking> bookings, Titles titles, ZoneId zone) {
        return new CalendarView(servers.stream()
                .map(server -> of(server, bookings, titles, zone))
                .toList());
    }

    private static Server of(MediaServer server, List<Booking> bookings, Titles titles, ZoneId zone) {
        return new Server(
                server.id().value(),
                server.name(),
                server.state(),
                server.capacity().endpoints(),
                server.capacity().recordings(),
                bookings.stream()
                        .filter(booking -> booking.server().equals(server.id()))
                        .map(booking -> of(booking.want(), titles, zone))
                        .toList());
    }

    private static Booked of(Want want, Titles titles, ZoneId zone) {
        String title = titles.of(want.meeting()).orElse(null);
        return new Booked(
                title == null ? null : want.meeting().value(),
                title,
                want.from().atZone(zone).toOffsetDateTime(),
                want.until().atZone(zone).toOffsetDateTime(),
                want.endpoints(),
                want.recorder());
    }
}
