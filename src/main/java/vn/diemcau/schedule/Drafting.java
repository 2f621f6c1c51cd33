package vn.diemcau.schedule;

import static java.util.Objects.requireNonNull;
import static vn.diemcau.schedule.Checks.first;
import static vn.diemcau.schedule.Checks.length;
import static vn.diemcau.schedule.Checks.needed;
import static vn.diemcau.schedule.Checks.size;
import static vn.diemcau.schedule.Checks.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;

/**
 * Makes a plan of a draft: everything there, everything within its limits, names in one spelling. Looks at the draft alone;
 * whether people and sites exist is asked of the {@link Directory} afterwards.
 */
final class Drafting {

    /** Later than any meeting, and early enough that every clock of the world can still show it. */
    private static final Instant FAR_AWAY = Instant.parse("9999-12-01T00:00:00Z");

    private Drafting() {}

    /**
     * The plan that the draft describes, or the first thing that is missing or wrong.
     *
     * @param now a meeting must not be over at this moment
     */
    static Answer<Plan> plan(Draft draft, Instant now) {
        return first(
                        () -> missing(draft),
                        () -> wrongTime(draft, now),
                        () -> tooLarge(draft),
                        () -> wrongAgenda(draft),
                        () -> InviteeDraft.wrong(draft.composition()),
                        draft.venue()::wrong)
                .<Answer<Plan>>map(Answer::refused)
                .orElseGet(() -> Answer.accepted(complete(draft)));
    }

    /** The time of the draft; nothing while there is none or it could not be one. */
    static Optional<Slot> slot(Draft draft) {
        Instant start = draft.start();
        Instant end = draft.end();
        return start == null
                        || end == null
                        || end.isAfter(FAR_AWAY)
                        || wrongTime(start, end, start).isPresent()
                ? Optional.empty()
                : Optional.of(new Slot(start, end));
    }

    /** What is wrong with a time that somebody proposes, if anything. */
    static Optional<Refusal> wrongTime(Instant start, Instant end, Instant now) {
        if (!start.isBefore(end)) {
            return Optional.of(Refusal.of(ScheduleRefusal.END_BEFORE_START));
        }
        if (new Slot(start, end).length().compareTo(Limits.LENGTH) > 0) {
            return Optional.of(Refusal.of(ScheduleRefusal.MEETING_TOO_LONG, Map.of("hours", Limits.LENGTH.toHours())));
        }
        return end.isAfter(now) ? Optional.empty() : Optional.of(Refusal.of(ScheduleRefusal.TIME_PASSED));
    }

    private static Optional<Refusal> wrongTime(Draft draft, Instant now) {
        return wrongTime(requireNonNull(draft.start()), requireNonNull(draft.end()), now);
    }

    private static Optional<Refusal> missing(Draft draft) {
        return first(
                () -> needed("title", text(draft.title())),
                () -> needed("kind", draft.kind()),
                () -> needed("chairId", draft.chair()),
                () -> needed("secretaryId", draft.secretary()),
                () -> needed("start", draft.start()),
                () -> needed("end", draft.end()),
                () -> needed("hubSiteId", draft.hub()),
                () -> needed("siteIds", remote(draft).findAny().orElse(null)));
    }

    private static Optional<Refusal> tooLarge(Draft draft) {
        return first(
                () -> length("title", text(draft.title()), Limits.TITLE),
                () -> length("overlapReason", text(draft.overlapReason()), Limits.REASON),
                () -> size("siteIds", draft.sites(), Limits.SITES),
                () -> size("agenda", draft.agenda(), Limits.AGENDA));
    }

    private static Optional<Refusal> wrongAgenda(Draft draft) {
        return IntStream.range(0, draft.agenda().size())
                .mapToObj(place -> draft.agenda().get(place).wrong(place))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Plan complete(Draft draft) {
        return new Plan(
                requireNonNull(text(draft.title())),
                requireNonNull(draft.kind()),
                draft.unscheduled(),
                requireNonNull(draft.chair()),
                requireNonNull(draft.secretary()),
                new Slot(requireNonNull(draft.start()), requireNonNull(draft.end())),
                requireNonNull(draft.hub()),
                remote(draft).toList(),
                agenda(draft.agenda()),
                text(draft.overlapReason()),
                draft.venue().complete(),
                InviteeDraft.composition(draft.composition()));
    }

    private static Stream<SiteId> remote(Draft draft) {
        return draft.sites().stream().distinct().filter(site -> !site.equals(draft.hub()));
    }

    private static List<AgendaItem> agenda(List<PointDraft> points) {
        return IntStream.range(0, points.size())
                .mapToObj(place -> points.get(place).item(place))
                .toList();
    }
}
