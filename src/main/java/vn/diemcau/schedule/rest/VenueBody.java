package vn.diemcau.schedule.rest;

import static vn.diemcau.schedule.rest.Malformed.present;
import static vn.diemcau.schedule.rest.Malformed.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.schedule.Use;
import vn.diemcau.schedule.VenueDraft;
import vn.diemcau.schedule.VenueKind;

/**
 * Where and how a meeting is held, as the editor sends it; what does not belong to the kind is not looked at.
 *
 * @param kind missing for online
 * @param recorded whether it is to be recorded; online only
 * @param dialStrings what sites dial to reach an external conference unit
 * @param helpLines whom to ring when that does not work
 * @param place where everybody comes to; missing for the hub
 * @param uses the rooms and the equipment that it books
 */
public record VenueBody(
        @Nullable VenueKind kind,
        boolean recorded,
        @Nullable List<@Nullable Line> dialStrings,
        @Nullable List<@Nullable Line> helpLines,
        @Nullable String place,
        @Nullable List<@Nullable Booked> uses) {

    /** Something to dial, and what it is. */
    public record Line(@Nullable String label, @Nullable String text) {}

    /** A room or equipment, and how many pieces; one when that is missing. */
    public record Booked(@Nullable String assetId, @Nullable Integer quantity) {}

    VenueDraft draft() {
        return new VenueDraft(
                kind, recorded, lines("dialStrings", dialStrings), lines("helpLines", helpLines), place, booked());
    }

    private List<Use> booked() {
        return Stream.ofNullable(uses)
                .flatMap(List::stream)
                .map(use -> present("venue.uses", use))
                .map(use -> new Use(
                        present("venue.uses", read("venue.uses", use.assetId(), id -> id)),
                        use.quantity() == null ? 1 : use.quantity()))
                .toList();
    }

    private static List<VenueDraft.Entry> lines(String field, @Nullable List<@Nullable Line> lines) {
        return Optional.ofNullable(lines).orElse(List.of()).stream()
                .map(line -> entry(field, line))
                .toList();
    }

    private static VenueDraft.Entry entry(String field, @Nullable Line line) {
        if (line == null) {
            throw new Malformed("venue." + field);
        }
        return new VenueDraft.Entry(line.label(), line.text());
    }
}
