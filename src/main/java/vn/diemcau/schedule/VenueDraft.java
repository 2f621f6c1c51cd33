package vn.diemcau.schedule;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static vn.diemcau.schedule.Checks.first;
import static vn.diemcau.schedule.Checks.length;
import static vn.diemcau.schedule.Checks.needed;
import static vn.diemcau.schedule.Checks.size;
import static vn.diemcau.schedule.Checks.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Refusal;

/**
 * How a meeting shall be held, as it was entered. What is left over from another kind of venue does no harm: it is not looked at.
 *
 * <p>A dial string is shown and copied, never opened, and holds only what conference units understand: an address or a number, with
 * {@code #} or {@code @} between the unit and the conference, after a scheme of telephony if any.
 *
 * @param kind null for online
 * @param recorded whether one of our recorders is wanted
 * @param dialStrings lines in which nothing was written do not count
 * @param helpLines likewise
 * @param place where everybody comes to
 * @param uses the rooms and the equipment that it books
 */
public record VenueDraft(
        @Nullable VenueKind kind,
        boolean recorded,
        List<Entry> dialStrings,
        List<Entry> helpLines,
        @Nullable String place,
        List<Use> uses) {

    /** Nothing was said about it. */
    public static final VenueDraft USUAL = new VenueDraft(null, false, List.of(), List.of(), null, List.of());

    private static final Pattern DIAL_STRING = Pattern.compile(
            "(?:(?:sips?|h323|tel):)?[A-Za-z0-9\\[][A-Za-z0-9.:@#*+;=,?&/%_\\[\\]-]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN_SCHEME =
            Pattern.compile("(?!(?:sips?|h323|tel):)[A-Za-z][A-Za-z0-9+-]*:.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?:[ .()-]?[0-9]){2,19}");

    public VenueDraft {
        dialStrings = List.copyOf(dialStrings);
        helpLines = List.copyOf(helpLines);
        uses = List.copyOf(uses);
    }

    /** A line as it was entered. */
    public record Entry(@Nullable String label, @Nullable String text) {

        boolean written() {
            return Checks.text(label) != null || Checks.text(text) != null;
        }

        Venue.Line line() {
            return new Venue.Line(Checks.text(label), requireNonNull(Checks.text(text)));
        }
    }

    /** What is missing or wrong, if anything. */
    Optional<Refusal> wrong() {
        return wrongUses().or(this::wrongKind);
    }

    /** Each is booked once, at least one piece of it. */
    private Optional<Refusal> wrongUses() {
        return first(
                () -> size("venue.uses", uses, Limits.USES),
                () -> uses.stream().map(Use::asset).distinct().count() == uses.size()
                                && uses.stream().allMatch(use -> 1 <= use.quantity() && use.quantity() <= Limits.PIECES)
                        ? Optional.empty()
                        : Optional.of(Refusal.of(
                                ScheduleRefusal.NUMBER_OUT_OF_RANGE,
                                Map.of("field", "venue.uses", "min", 1, "max", Limits.PIECES))));
    }

    private Optional<Refusal> wrongKind() {
        return switch (kind()) {
            case ONLINE -> Optional.empty();
            case EXTERNAL -> wrongLines();
            case IN_PERSON -> length("venue.place", text(place), Limits.NAME);
        };
    }

    /** What is known of the venue while it is being written: its kind, whether a recorder is wanted, what it books. */
    Venue soFar() {
        return new Venue(kind(), recorded && kind() == VenueKind.ONLINE, List.of(), List.of(), null, uses);
    }

    /** The venue, once nothing is wrong with it. */
    Venue complete() {
        return switch (kind()) {
            case ONLINE -> new Venue(VenueKind.ONLINE, recorded, List.of(), List.of(), null, uses);
            case EXTERNAL -> new Venue(VenueKind.EXTERNAL, false, lines(dialStrings), lines(helpLines), null, uses);
            case IN_PERSON -> new Venue(VenueKind.IN_PERSON, false, List.of(), List.of(), text(place), uses);
        };
    }

    @Override
    public VenueKind kind() {
        return requireNonNullElse(kind, VenueKind.ONLINE);
    }

    /** Either the sites dial, or somebody is asked to dial them: one of both must be known. */
    private Optional<Refusal> wrongLines() {
        return first(
                () -> size("venue.dialStrings", dialStrings, Limits.DIAL_STRINGS),
                () -> size("venue.helpLines", helpLines, Limits.DIAL_STRINGS),
                () -> needed(
                        "venue.dialStrings",
                        Stream.concat(written(dialStrings), written(helpLines))
                                .findAny()
                                .orElse(null)),
                () -> wrong("venue.dialStrings", dialStrings, VenueDraft::dials, ScheduleRefusal.BAD_DIAL_STRING),
                () -> wrong("venue.helpLines", helpLines, VenueDraft::rings, ScheduleRefusal.BAD_PHONE));
    }

    private static Optional<Refusal> wrong(
            String field, List<Entry> entries, Predicate<String> good, ScheduleRefusal refusal) {
        List<Entry> written = written(entries).toList();
        return IntStream.range(0, written.size())
                .mapToObj(place -> wrong(field, place, written.get(place), good, refusal))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> wrong(
            String field, int place, Entry entry, Predicate<String> good, ScheduleRefusal refusal) {
        return first(
                () -> needed(field + ".text", text(entry.text())),
                () -> length(field + ".text", text(entry.text()), Limits.DIAL_STRING),
                () -> length(field + ".label", text(entry.label()), Limits.LABEL),
                () -> good.test(requireNonNull(text(entry.text())))
                        ? Optional.empty()
                        : Optional.of(Refusal.of(refusal, Map.of("item", place + 1))));
    }

    private static boolean dials(String text) {
        return DIAL_STRING.matcher(text).matches()
                && !FOREIGN_SCHEME.matcher(text).matches();
    }

    private static boolean rings(String text) {
        return PHONE.matcher(text).matches();
    }

    private static Stream<Entry> written(List<Entry> entries) {
        return entries.stream().filter(Entry::written);
    }

    private static List<Venue.Line> lines(List<Entry> entries) {
        return written(entries).map(Entry::line).toList();
    }
}
