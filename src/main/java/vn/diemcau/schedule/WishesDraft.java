package vn.diemcau.schedule;

import static java.util.Objects.requireNonNull;
import static vn.diemcau.schedule.Checks.first;
import static vn.diemcau.schedule.Checks.length;
import static vn.diemcau.schedule.Checks.needed;
import static vn.diemcau.schedule.Checks.size;
import static vn.diemcau.schedule.Checks.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Refusal;

/**
 * Wishes as they were entered.
 *
 * @param substitution somebody who would come instead of the head
 * @param speeches what the site wants to speak about
 * @param question what it asks beforehand
 */
public record WishesDraft(
        @Nullable Substitute substitution,
        List<Speaking> speeches,
        @Nullable String question) {

    /** Nothing was asked for. */
    public static final WishesDraft NONE = new WishesDraft(null, List.of(), null);

    public WishesDraft {
        speeches = List.copyOf(speeches);
    }

    /** A substitution as entered; see {@link Wishes.Substitution}. */
    public record Substitute(
            @Nullable String absent,
            @Nullable String name,
            @Nullable String post,
            @Nullable String reason) {

        Optional<Refusal> wrong() {
            return first(
                    () -> neededAndShort("substitution.absent", absent, Limits.NAME),
                    () -> neededAndShort("substitution.name", name, Limits.NAME),
                    () -> length("substitution.post", text(post), Limits.NAME),
                    () -> neededAndShort("substitution.reason", reason, Limits.REASON));
        }

        Wishes.Substitution complete() {
            return new Wishes.Substitution(
                    requireNonNull(text(absent)), requireNonNull(text(name)), text(post), requireNonNull(text(reason)));
        }
    }

    /** A wish to speak as entered; see {@link Wishes.Speech}. */
    public record Speaking(@Nullable String item, @Nullable String topic, int minutes) {

        Optional<Refusal> wrong(Meeting meeting) {
            return first(
                    () -> neededAndShort("speeches.topic", topic, Limits.TITLE),
                    () -> 1 <= minutes && minutes <= Limits.SPEECH
                            ? Optional.empty()
                            : Optional.of(Refusal.of(
                                    ScheduleRefusal.SPEECH_OUT_OF_RANGE, Map.of("min", 1, "max", Limits.SPEECH))),
                    () -> item == null || onAgenda(meeting)
                            ? Optional.empty()
                            : Optional.of(Refusal.of(ScheduleRefusal.UNKNOWN_ITEM)));
        }

        private boolean onAgenda(Meeting meeting) {
            return meeting.plan().agenda().stream().anyMatch(each -> each.id().equals(item));
        }

        Wishes.Speech complete() {
            return new Wishes.Speech(item, requireNonNull(text(topic)), minutes);
        }
    }

    /** What is wrong with them, if anything. */
    Optional<Refusal> wrong(Meeting meeting) {
        return first(
                () -> Optional.ofNullable(substitution).flatMap(Substitute::wrong),
                () -> size("speeches", speeches, Limits.SPEECHES),
                () -> speeches.stream()
                        .map(speech -> speech.wrong(meeting))
                        .flatMap(Optional::stream)
                        .findFirst(),
                () -> length("question", question, Limits.NOTE));
    }

    /** The wishes that this makes; asked only when nothing is wrong. */
    Wishes complete() {
        return new Wishes(
                substitution == null ? null : substitution.complete(),
                null,
                speeches.stream().map(Speaking::complete).toList(),
                Checks.lines(question));
    }

    private static Optional<Refusal> neededAndShort(String field, @Nullable String entered, int limit) {
        return first(() -> needed(field, text(entered)), () -> length(field, text(entered), limit));
    }
}
