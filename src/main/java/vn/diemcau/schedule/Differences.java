package vn.diemcau.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/** Tells what a new plan changes, by the field names of the interface and in names that stay readable. */
final class Differences {

    private final Directory directory;
    private final Stock stock;
    private final ZoneId zone;

    Differences(Directory directory, Stock stock, ZoneId zone) {
        this.directory = directory;
        this.stock = stock;
        this.zone = zone;
    }

    /** The fields that differ; empty when the plans are equal. */
    Map<String, Change> between(Plan old, Plan other) {
        Map<String, Change> changes = new LinkedHashMap<>();
        put(changes, "title", List.of(old.title()), List.of(other.title()));
        put(changes, "kind", List.of(old.kind().name()), List.of(other.kind().name()));
        put(changes, "unscheduled", flag(old.unscheduled()), flag(other.unscheduled()));
        put(changes, "chair", name(old.chair()), name(other.chair()));
        put(changes, "secretary", name(old.secretary()), name(other.secretary()));
        put(changes, "start", time(old.slot().start()), time(other.slot().start()));
        put(changes, "end", time(old.slot().end()), time(other.slot().end()));
        put(changes, "hub", names(List.of(old.hub())), names(List.of(other.hub())));
        put(changes, "sites", names(without(old.sites(), other.sites())), names(without(other.sites(), old.sites())));
        put(changes, "agenda", agenda(old), agenda(other));
        put(changes, "agendaDetails", List.of(), detailed(old, other));
        put(changes, "overlapReason", text(old.overlapReason()), text(other.overlapReason()));
        put(changes, "composition", composition(old), composition(other));
        putVenue(changes, old.venue(), other.venue());
        return changes;
    }

    private void putVenue(Map<String, Change> changes, Venue old, Venue other) {
        put(changes, "venue", List.of(old.kind().name()), List.of(other.kind().name()));
        put(changes, "recorded", flag(old.recorded()), flag(other.recorded()));
        put(changes, "bookings", bookings(old), bookings(other));
        put(changes, "place", text(old.place()), text(other.place()));
        put(changes, "dialStrings", lines(old.dialStrings()), lines(other.dialStrings()));
        put(changes, "helpLines", lines(old.helpLines()), lines(other.helpLines()));
    }

    /** Such as "Máy chiếu × 2". */
    private List<String> bookings(Venue venue) {
        Map<String, Stock.Article> known = venue.uses().isEmpty() ? Map.of() : stock.articles(venue.assets());
        return venue.uses().stream()
                .map(use -> Optional.ofNullable(known.get(use.asset()))
                                .map(Stock.Article::name)
                                .orElse(use.asset())
                        + (use.quantity() == 1 ? "" : " × " + use.quantity()))
                .toList();
    }

    private static List<String> lines(List<Venue.Line> lines) {
        return lines.stream()
                .map(line -> line.label() == null ? line.text() : line.label() + ": " + line.text())
                .toList();
    }

    private static void put(Map<String, Change> changes, String field, List<String> from, List<String> to) {
        if (!from.equals(to)) {
            changes.put(field, new Change(from, to));
        }
    }

    private static List<SiteId> without(List<SiteId> sites, List<SiteId> others) {
        return sites.stream().filter(site -> !others.contains(site)).toList();
    }

    /** The titles of points that stay but say something else of themselves. */
    private static List<String> detailed(Plan old, Plan other) {
        Map<String, AgendaItem.Details> before = new HashMap<>();
        old.agenda().forEach(item -> before.put(item.title(), item.details()));
        return other.agenda().stream()
                .filter(item ->
                        before.containsKey(item.title()) && !item.details().equals(before.get(item.title())))
                .map(AgendaItem::title)
                .toList();
    }

    private static List<String> agenda(Plan plan) {
        return plan.agenda().stream().map(Differences::line).toList();
    }

    private static String line(AgendaItem item) {
        String presenter = item.presenter() == null ? "" : " (" + item.presenter() + ")";
        return item.title() + presenter + ", " + item.minutes() + "′";
    }

    private List<String> composition(Plan plan) {
        Map<UnitId, String> units = new HashMap<>();
        plan.everySite().stream()
                .flatMap(site -> directory.place(site).stream())
                .forEach(place -> units.put(place.unit(), place.unitName()));
        return plan.composition().stream().map(line -> line(line, units)).toList();
    }

    /** A line as the history shows it, such as "Giám đốc: Sở Tài chính (1)". */
    private String line(Invitee line, Map<UnitId, String> units) {
        String who = who(line.whom(), units);
        return Stream.of(line.post(), who)
                        .filter(each -> each != null && !each.isEmpty())
                        .collect(Collectors.joining(": "))
                + " (" + line.quota() + ")";
    }

    private String who(Whom whom, Map<UnitId, String> units) {
        return switch (whom.kind()) {
            case EACH -> "";
            case UNITS ->
                ((Whom.Some) whom)
                        .units().stream()
                                .map(unit -> units.getOrDefault(unit, unit.value()))
                                .collect(Collectors.joining(", "));
            case PERSON -> name(((Whom.One) whom).person()).get(0);
            case OUTSIDE -> ((Whom.Outside) whom).name();
        };
    }

    private List<String> name(PersonId person) {
        return List.of(directory.official(person).map(Directory.Official::name).orElse(person.value()));
    }

    private List<String> names(List<SiteId> sites) {
        return sites.stream()
                .map(site -> directory.place(site).map(Directory.Place::name).orElse(site.value()))
                .toList();
    }

    private List<String> time(Instant instant) {
        return List.of(instant.atZone(zone).toOffsetDateTime().toString());
    }

    private static List<String> flag(boolean value) {
        return List.of(Boolean.toString(value));
    }

    private static List<String> text(@Nullable String value) {
        return Stream.ofNullable(value).toList();
    }
}
