package vn.diemcau.schedule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a meeting is held. What belongs to another kind of venue is empty.
 *
 * @param kind how those who meet see and hear each other
 * @param recorded whether one of our recorders is wanted; only online
 * @param dialStrings what sites dial to reach the external conference unit
 * @param helpLines whom to ring when that does not work
 * @param place where everybody comes to; null for the hub
 * @param uses the rooms and the equipment that it books, whatever its kind
 */
public record Venue(
        VenueKind kind,
        boolean recorded,
        List<Line> dialStrings,
        List<Line> helpLines,
        @Nullable String place,
        List<Use> uses) {

    /** By our own media, not recorded: how a meeting is held of which nothing else is said. */
    public static final Venue USUAL = new Venue(VenueKind.ONLINE, false, List.of(), List.of(), null, List.of());

    public Venue {
        dialStrings = List.copyOf(dialStrings);
        helpLines = List.copyOf(helpLines);
        uses = List.copyOf(uses);
    }

    /** The same venue with these bookings. */
    public Venue booking(List<Use> others) {
        return new Venue(kind, recorded, dialStrings, helpLines, place, others);
    }

    /** What it books, by identifiers. */
    public Set<String> assets() {
        return uses.stream().map(Use::asset).collect(Collectors.toSet());
    }

    /** Whether the meeting needs picture and sound from us. */
    public boolean online() {
        return kind == VenueKind.ONLINE;
    }

    /**
     * Something to dial.
     *
     * @param label what it is or who answers
     * @param text what is dialled, such as {@code 10.20.30.40##1234} or a telephone number
     */
    public record Line(@Nullable String label, String text) {}
}
