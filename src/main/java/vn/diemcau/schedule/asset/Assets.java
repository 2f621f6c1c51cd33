package vn.diemcau.schedule.asset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.ScheduleRefusal;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Stock;

/**
 * The list of rooms and equipment. It is read by everybody who convenes, also in a leader's name, or keeps machines, and written by those who keep the unit's things: its secretaries (of an office also for the authority it
 * serves), and technical operators and administrators of the unit or of one above it.
 */
@Dependent
public class Assets {

    private static final Set<Role> READ =
            EnumSet.of(Role.LEADER, Role.SECRETARY, Role.TECHNICAL_OPERATOR, Role.ADMINISTRATOR);
    private static final Set<Role> KEEP = EnumSet.of(Role.TECHNICAL_OPERATOR, Role.ADMINISTRATOR);

    private final AssetStore store;
    private final Directory directory;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Assets(AssetStore store, Directory directory, Ids ids, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /** Everything there is: rooms before equipment, each by name. */
    public Answer<List<Asset>> list(Caller caller) {
        return reading(caller)
                .map(allowed -> store.all().stream()
                        .sorted(Comparator.comparing(Asset::kind).thenComparing(Asset::name, Names.order()))
                        .toList());
    }

    /** Which meetings have it in this time. */
    public Answer<List<Stock.Taken>> taken(String id, Slot slot, Caller caller) {
        return reading(caller).then(allowed -> found(id)).map(asset -> store.taken(slot, asset.id()));
    }

    /** Adds a room or equipment. */
    public Answer<Asset> add(AssetDraft draft, Caller caller) {
        return draft.asset(ids.next(), 1).then(asset -> kept(asset, caller)).map(asset -> {
            store.add(asset);
            return asset;
        });
    }

    /** Changes what the caller saw at this version; what meetings have booked stays booked. */
    public Answer<Asset> replace(String id, int version, AssetDraft draft, Caller caller) {
        return found(id)
                .then(before -> kept(before, caller))
                .then(before -> draft.asset(before.id(), version + 1))
                .then(after -> kept(after, caller))
                .then(after -> store.replace(after)
                        ? Answer.<Asset>accepted(after)
                        : ScheduleRefusal.STALE_VERSION.<Asset>answer());
    }

    /** Whether the caller keeps the things of this unit. */
    public boolean mayKeep(UnitId unit, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        return caller.roles().stream()
                .anyMatch(role -> (KEEP.contains(role.role()) && directory.within(unit, role.unit(), today))
                        || (role.role() == Role.SECRETARY
                                && (unit.equals(role.unit()) || unit.equals(directory.actsFor(role.unit(), today)))));
    }

    private Answer<Asset> kept(Asset asset, Caller caller) {
        return mayKeep(asset.unit(), caller) ? Answer.accepted(asset) : ScheduleRefusal.NOT_ALLOWED.answer();
    }

    private Answer<Asset> found(String id) {
        return store.find(id).<Answer<Asset>>map(Answer::accepted).orElseGet(ScheduleRefusal.NOT_FOUND::answer);
    }

    private Answer<Caller> reading(Caller caller) {
        return caller.roles().stream().anyMatch(role -> READ.contains(role.role()))
                        || directory.assisted().containsKey(caller.person())
                ? Answer.accepted(caller)
                : ScheduleRefusal.NOT_ALLOWED.answer();
    }
}
