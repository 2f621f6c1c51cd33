package vn.diemcau.schedule;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static vn.diemcau.schedule.Checks.first;
import static vn.diemcau.schedule.Checks.length;
import static vn.diemcau.schedule.Checks.needed;
import static vn.diemcau.schedule.Checks.size;
import static vn.diemcau.schedule.Checks.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;

/**
 * A point of the agenda as entered.
 *
 * @param title what is treated
 * @param presenter who presents it
 * @param minutes the time set aside
 * @param kind what is done there; null for anything else
 * @param sub whether it is a part of a point above it
 * @param presenterUnit the unit that presents it
 * @param speakingLimit minutes of a speaker at most
 * @param note what should be known
 * @param links where its papers can be read
 */
public record PointDraft(
        @Nullable String title,
        @Nullable String presenter,
        int minutes,
        @Nullable ItemKind kind,
        boolean sub,
        @Nullable UnitId presenterUnit,
        @Nullable Integer speakingLimit,
        @Nullable String note,
        List<Link> links) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public PointDraft {
        links = List.copyOf(links);
    }

    /** A point of which nothing more is said. */
    public PointDraft(@Nullable String title, @Nullable String presenter, int minutes) {
        this(title, presenter, minutes, null, false, null, null, null, List.of());
    }

    /** A link as entered. */
    public record Link(@Nullable String label, @Nullable String url) {}

    /** What is wrong with it at this place, counted from 0. */
    Optional<Refusal> wrong(int place) {
        String field = "agenda[" + place + "].";
        return first(
                () -> needed(field + "title", text(title)),
                () -> length(field + "title", text(title), Limits.TITLE),
                () -> length(field + "presenter", text(presenter), Limits.NAME),
                () -> length(field + "note", note, Limits.NOTE),
                () -> wrongMinutes(place, minutes),
                () -> wrongMinutes(place, requireNonNullElse(speakingLimit, 1)),
                () -> place == 0 && sub
                        ? Optional.of(Refusal.of(ScheduleRefusal.PART_OF_NOTHING, Map.of("item", 1)))
                        : Optional.empty(),
                () -> size(field + "links", links, Limits.LINKS),
                () -> wrongLink(place),
                () -> links.stream()
                        .flatMap(link -> Stream.of(
                                length(field + "links", text(link.label()), Limits.NAME),
                                length(field + "links", text(link.url()), Limits.LINK)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<Refusal> wrongMinutes(int place, int minutes) {
        return 1 <= minutes && minutes <= Limits.MINUTES
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        ScheduleRefusal.MINUTES_OUT_OF_RANGE,
                        Map.of("item", place + 1, "min", 1, "max", Limits.MINUTES)));
    }

    private Optional<Refusal> wrongLink(int place) {
        return links.stream()
                .filter(link -> !isWeb(requireNonNullElse(text(link.url()), "")))
                .findFirst()
                .map(link -> Refusal.of(ScheduleRefusal.BAD_LINK, Map.of("item", place + 1)));
    }

    /** Only what a page can be asked for: a link that runs something when it is clicked is none. */
    private static boolean isWeb(String url) {
        try {
            URI address = new URI(url);
            String scheme = requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
            return url.length() <= Limits.LINK && SCHEMES.contains(scheme) && address.getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** The item that this makes at its place; asked only when nothing is wrong. */
    AgendaItem item(int place) {
        return new AgendaItem(
                AgendaItem.idAt(place),
                requireNonNull(text(title)),
                text(presenter),
                minutes,
                new AgendaItem.Details(
                        requireNonNullElse(kind, ItemKind.OTHER),
                        sub,
                        presenterUnit,
                        speakingLimit,
                        Checks.lines(note),
                        links.stream().map(PointDraft::link).toList()));
    }

    private static AgendaItem.Link link(Link entered) {
        String url = requireNonNull(text(entered.url()));
        return new AgendaItem.Link(requireNonNullElse(text(entered.label()), url), url);
    }
}
