package vn.diemcau.schedule.rest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 */
public record VenueBody(
        @Nullable VenueKind kind,
        boolean recorded,
        @Nullable List<@Nullable Line> dialStrings,
        @Nullable List<@Nullable Line> helpLines,
        @Nullable String place) {

    /** Something to dial, and what it is. */
    public record Line(@Nullable String label, @Nullable String text) {}

    VenueDraft draft() {
        return new VenueDraft(kind, recorded, lines("dialStrings", dialStrings), lines("helpLines", helpLines), place);
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
