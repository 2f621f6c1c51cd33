package vn.diemcau.schedule;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static vn.diemcau.schedule.Checks.first;
import static vn.diemcau.schedule.Checks.length;
import static vn.diemcau.schedule.Checks.needed;
import static vn.diemcau.schedule.Checks.size;
import static vn.diemcau.schedule.Checks.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Level;

/**
 * A line of the composition as it was entered. Of what the kind does not need nothing is looked at.
 *
 * @param id as it was read; null for a new line
 * @param whom what kind of answer
 * @param level for {@code EACH}: the tier, or null for all
 * @param units for {@code UNITS}: which
 * @param person for {@code PERSON}: who
 * @param outside for {@code OUTSIDE}: the name
 * @param post in which post
 * @param quota how many of each unit; null for one
 * @param mandatory whether they must come
 */
public record InviteeDraft(
        @Nullable String id,
        Whom.@Nullable Kind whom,
        @Nullable Level level,
        List<UnitId> units,
        @Nullable PersonId person,
        @Nullable String outside,
        @Nullable String post,
        @Nullable Integer quota,
        boolean mandatory) {

    public InviteeDraft {
        units = List.copyOf(units);
    }

    /** The composition that these lines make, or the first thing that is wrong with one of them. */
    public static Answer<List<Invitee>> checked(List<InviteeDraft> lines) {
        return wrong(lines)
                .<Answer<List<Invitee>>>map(Answer::refused)
                .orElseGet(() -> Answer.accepted(composition(lines)));
    }

    /** The first thing that is wrong with one of the lines, or with how many they are. */
    static Optional<Refusal> wrong(List<InviteeDraft> lines) {
        return size("composition", lines, Limits.COMPOSITION)
                .or(() -> IntStream.range(0, lines.size())
                        .mapToObj(place -> lines.get(place).wrong(place))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The composition that these lines make, each with a name of its own; asked only when nothing is wrong. */
    static List<Invitee> composition(List<InviteeDraft> lines) {
        Set<String> taken = new HashSet<>();
        return lines.stream().map(line -> line.invitee(line.keptId(taken))).toList();
    }

    /** What is wrong with it at this place, counted from 0. */
    Optional<Refusal> wrong(int place) {
        String field = "composition[" + place + "].";
        return first(
                () -> needed(field + "whom", whom),
                () -> wrongAnswer(field),
                () -> length(field + "post", text(post), Limits.NAME),
                () -> wrongQuota(place));
    }

    private Optional<Refusal> wrongAnswer(String field) {
        return switch (requireNonNull(whom)) {
            case EACH -> needed(field + "post", text(post));
            case UNITS ->
                first(
                        () -> needed(field + "units", units.isEmpty() ? null : units),
                        () -> size(field + "units", units, Limits.SITES),
                        () -> needed(field + "post", text(post)));
            case PERSON -> needed(field + "person", person);
            case OUTSIDE ->
                first(
                        () -> needed(field + "outside", text(outside)),
                        () -> length(field + "outside", text(outside), Limits.NAME));
        };
    }

    private Optional<Refusal> wrongQuota(int place) {
        int asked = requireNonNullElse(quota, 1);
        return 1 <= asked && asked <= Limits.QUOTA
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        ScheduleRefusal.QUOTA_OUT_OF_RANGE, Map.of("item", place + 1, "min", 1, "max", Limits.QUOTA)));
    }

    private String keptId(Set<String> taken) {
        return Optional.ofNullable(id)
                .filter(IdText::allowed)
                .filter(taken::add)
                .orElseGet(() -> IntStream.iterate(1, number -> number + 1)
                        .mapToObj(number -> "t-" + number)
                        .filter(taken::add)
                        .findFirst()
                        .orElseThrow());
    }

    private Invitee invitee(String kept) {
        Whom answer = switch (requireNonNull(whom)) {
            case EACH -> new Whom.Each(level);
            case UNITS -> new Whom.Some(units.stream().distinct().toList());
            case PERSON -> new Whom.One(requireNonNull(person));
            case OUTSIDE -> new Whom.Outside(requireNonNull(text(outside)));
        };
        int asked = whom == Whom.Kind.PERSON ? 1 : requireNonNullElse(quota, 1);
        return new Invitee(kept, answer, text(post), asked, mandatory);
    }
}
