package vn.diemcau.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.Remembered;
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

    private final UnitStore store;
    private final SiteStore siteStore;
    private final Clock clock;
    private final Remembered<UnitStore.Revised> known;
    /** A meeting of a thousand sites asks for each of them, and each of them asks again when it comes in. */
    private final Remembered<Map<SiteId, Site>> sites;

    @Inject
    public Units(UnitStore store, SiteStore siteStore, Clock clock) {
        this.store = store;
        this.siteStore = siteStore;
        this.clock = clock;
        this.known = new Remembered<>(clock, store::revision, store::load);
        this.sites = new Remembered<>(clock, siteStore::revision, () -> byId(siteStore.all()));
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

    /** The unit in whose name a unit acts on the day: an office (văn phòng) acts for the authority above it, every other unit for itself. */
    public UnitId authority(UnitId unit, LocalDate on) {
        return unit(unit, on)
                .filter(found -> found.kind() == UnitKind.OFFICE)
                .map(Unit::parent)
                .orElse(unit);
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
        return Optional.ofNullable(sites.get().get(id));
    }

    /** Every site there is or was, in no order. */
    public List<Site> everySite() {
        return List.copyOf(sites.get().values());
    }

    /** The sites that can be invited on the day, in the tree order of their units. */
    public List<Site> sites(LocalDate on) {
        List<Unit> tree = tree(on);
        Map<UnitId, Integer> place = new HashMap<>();
        tree.forEach(unit -> place.put(unit.id(), place.size()));
        return sites.get().values().stream()
                .filter(site -> site.open().holdsOn(on) && place.containsKey(site.unit()))
                .sorted(Comparator.comparingInt((Site site) -> place.getOrDefault(site.unit(), 0))
                        .thenComparing(Site::name, Names.order()))
                .toList();
    }

    /** Adds a site, or replaces the one with its id. */
    public void put(Site site) {
        siteStore.put(site);
        sites.forget();
    }

    private static Map<SiteId, Site> byId(Collection<Site> sites) {
        return sites.stream().collect(Collectors.toUnmodifiableMap(Site::id, Function.identity()));
    }

    /** The whole organisation with its history. */
    public Organisation organisation() {
        return known.get().organisation();
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
            known.forget();
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
}
