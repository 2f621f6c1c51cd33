package vn.diemcau.media.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What mod_reservations sends when somebody wants a room.
 *
 * @param room the room's name
 * @param owner the address of who wants it
 * @param start the time at the server
 */
record RoomQuestion(String room, String owner, Instant start) {

    /** As the module writes it; the zone may be a letter or hours. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX");

    /** A room's name and an address are never longer. */
    private static final int LONGEST = 300;

    /** The question, if it is whole. */
    static Optional<RoomQuestion> of(@Nullable String room, @Nullable String owner, @Nullable String start) {
        return text(room)
                .flatMap(name ->
                        text(owner).flatMap(who -> time(start).map(time -> new RoomQuestion(name, who, time))));
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank() && text.length() <= LONGEST);
    }

    private static Optional<Instant> time(@Nullable String value) {
        try {
            return Optional.ofNullable(value)
                    .map(text -> OffsetDateTime.parse(text, TIME).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
