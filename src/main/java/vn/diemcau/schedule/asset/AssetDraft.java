package vn.diemcau.schedule.asset;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static vn.diemcau.schedule.Checks.first;
import static vn.diemcau.schedule.Checks.length;
import static vn.diemcau.schedule.Checks.needed;
import static vn.diemcau.schedule.Checks.text;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Limits;
import vn.diemcau.schedule.ScheduleRefusal;

/** A room or equipment as it was entered; see {@link Asset}. Of a room there is one, and equipment has no seats. */
public record AssetDraft(
        @Nullable UnitId unit,
        @Nullable AssetKind kind,
        @Nullable String name,
        @Nullable String place,
        @Nullable Integer seats,
        @Nullable Integer quantity,
        boolean shared,
        boolean inUse) {

    /** What this makes under that name and version, or the first thing that is wrong with it. */
    Answer<Asset> asset(String id, int version) {
        return wrong().<Answer<Asset>>map(Answer::refused).orElseGet(() -> Answer.accepted(complete(id, version)));
    }

    private Optional<Refusal> wrong() {
        return first(
                () -> needed("unitId", unit),
                () -> needed("kind", kind),
                () -> needed("name", text(name)),
                () -> length("name", text(name), Limits.NAME),
                () -> length("place", text(place), Limits.NAME),
                () -> within("seats", requireNonNullElse(seats, 1), Limits.SEATS),
                () -> within("quantity", pieces(), Limits.PIECES));
    }

    private static Optional<Refusal> within(String field, int number, int most) {
        return 1 <= number && number <= most
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(ScheduleRefusal.NUMBER_OUT_OF_RANGE, Map.of("field", field, "min", 1, "max", most)));
    }

    private int pieces() {
        return kind == AssetKind.ROOM ? 1 : requireNonNullElse(quantity, 1);
    }

    private Asset complete(String id, int version) {
        return new Asset(
                id,
                requireNonNull(unit),
                requireNonNull(kind),
                requireNonNull(text(name)),
                text(place),
                kind == AssetKind.ROOM ? seats : null,
                pieces(),
                shared,
                inUse,
                version);
    }
}
