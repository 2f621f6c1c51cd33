package vn.diemcau.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.history.Change;
import vn.diemcau.unit.history.Create;
import vn.diemcau.unit.history.Decree;
import vn.diemcau.unit.history.NewUnit;
import vn.diemcau.unit.history.Organisation;
import vn.diemcau.unit.history.TreeOrder;
import vn.diemcau.unit.history.UnitRefusal;

/** The organisation as other features ask for it: units on a day, who is above whom, and the sites that can be invited. */
@ApplicationScoped
public class Units {

    private static final Duration BELIEVED = Duration.ofSeconds(1);

    private final UnitStore store;
    private final KnownSites sites;
    private final Clock clock;
    private volatile @Nullable Known known;

    /** What was loaded last, and when somebody last looked whether it still holds. */
    private record Known(UnitStore.Revised state, Instant checkedAt) {}

    @Inject
    public Units(UnitStore store, SiteStore sites, Clock clock) {
        this.store = store;
        this.sites = new KnownSites(sites, clock, BELIEVED);
        this.clock = clock;
    }

    /** The units that exist on the day, parents before children, in the order of official lists. */
    public List<Unit> tree(LocalDate on) {
        return TreeOrder.of(organisation().living(on));
    }

    /** The unit as it is today; ids of units that ended long ago stay readable, as they were on their last day. */
    public Optional<Unit> unit(UnitId id) {
        return organisation().history(id).map(history -> history.nearest(LocalDate.now(clock)));
    }

    /** The unit as it stood on the day, if it existed then. */
    public Optional<Unit> unit(UnitId id, LocalDate on) {
        return organisation().unit(id, on);
    }

    /** Whether the unit is the other one or stands somewhere below it on the day. */
    public boolean isWithin(UnitId unit, UnitId ancestor, LocalDate on) {
        return organisation().isWithin(unit, ancestor, on);
    }

    /** The unit itself if it exists on the day, and otherwise those that followed it; nobody when nothing did. */
    public List<UnitId> heirs(UnitId unit, LocalDate on) {
        return organisation().heirs(unit, on);
    }

    /** Everything below the unit on the day, in tree order, without the unit itself. */
    public List<Unit> descendants(UnitId ancestor, LocalDate on) {
        Organisation organisation = organisation();
        return TreeOrder.of(organisation.living(on)).stream()
                .filter(unit -> !unit.id().equals(ancestor) && organisation.isWithin(unit.id(), ancestor, on))
                .toList();
    }

    /** The site, open or closed. */
    public Optional<Site> site(SiteId id) {
        return Optional.ofNullable(sites.byId().get(id));
    }

    /** Every site there is or was, in no order. */
    public List<Site> everySite() {
        return List.copyOf(sites.byId().values());
    }

    /** The sites that can be invited on the day, in the tree order of their units. */
    public List<Site> sites(LocalDate on) {
        List<Unit> tree = tree(on);
        Map<UnitId, Integer> place = new HashMap<>();
        tree.forEach(unit -> place.put(unit.id(), place.size()));
        return sites.byId().values().stream()
                .filter(site -> site.open().holdsOn(on) && place.containsKey(site.unit()))
                .sorted(Comparator.comparingInt((Site site) -> place.getOrDefault(site.unit(), 0))
                        .thenComparing(Site::name, Names.order()))
                .toList();
    }

    /** Adds a site, or replaces the one with its id. */
    public void put(Site site) {
        sites.put(site);
    }

    /** The whole organisation with its history. */
    public Organisation organisation() {
        return current().organisation();
    }

    /** Makes a change, or says why not. Somebody else's change at the same moment is a refusal too: the rules must look again. */
    public Answer<Organisation> perform(Change change) {
        return replace(change::applyTo);
    }

    /** Replaces the organisation by what the rule makes of it, in one transaction. */
    public Answer<Organisation> replace(Function<Organisation, Answer<Organisation>> rule) {
        UnitStore.Revised before = store.load();
        return rule.apply(before.organisation()).then(after -> {
            boolean saved = store.save(before, after);
            known = null;
            return saved ? Answer.accepted(after) : Answer.refused(Refusal.of(UnitRefusal.STALE_VERSION));
        });
    }

    /** A unit of no official kind at the top, created unless a living one has the code already. */
    public UnitId ensureTop(String code, String name, LocalDate since) {
        var unit = NewUnit.of(code, name, UnitKind.OTHER, null);
        perform(new Create(new Decree(since, ""), unit));
        return organisation().living(since).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(Unit::id)
                .orElseThrow();
    }

    /**
     * What was loaded last, as long as nobody has changed it. Loading costs some hundred rows, looking costs one, and within the
     * same moment not even that: a list of meetings asks a thousand times.
     */
    private UnitStore.Revised current() {
        Instant now = clock.instant();
        Known before = known;
        if (before != null && now.isBefore(before.checkedAt().plus(BELIEVED))) {
            return before.state();
        }
        boolean holds = before != null && before.state().revision() == store.revision();
        UnitStore.Revised state = before != null && holds ? before.state() : store.load();
        known = new Known(state, now);
        return state;
    }
}
