package vn.diemcau.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Level;

/**
 * A directory that asks each question once: a week of meetings asks about the same people, sites and units again and again. For one
 * request by one thread; made anew for the next, so nothing in it grows old.
 */
public final class Glance implements Directory {

    private final Directory directory;
    private final Map<PersonId, Optional<Official>> officials = new HashMap<>();
    private final Map<SiteId, Optional<Place>> places = new HashMap<>();
    private final Map<Within, Boolean> withins = new HashMap<>();
    private @Nullable Map<PersonId, Set<PersonId>> assisted;

    /** @param directory who knows the answers */
    public Glance(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Official> official(PersonId person) {
        return officials.computeIfAbsent(person, directory::official);
    }

    @Override
    public Optional<Place> place(SiteId site) {
        return places.computeIfAbsent(site, directory::place);
    }

    @Override
    public List<Place> places() {
        return directory.places();
    }

    @Override
    public boolean within(UnitId unit, UnitId above, LocalDate day) {
        return withins.computeIfAbsent(
                new Within(unit, above, day), asked -> directory.within(asked.unit, asked.above, asked.day));
    }

    @Override
    public UnitId actsFor(UnitId unit, LocalDate day) {
        return directory.actsFor(unit, day);
    }

    @Override
    public Optional<Level> level(UnitId unit, LocalDate day) {
        return directory.level(unit, day);
    }

    @Override
    public Map<PersonId, Set<PersonId>> assisted() {
        if (assisted == null) {
            assisted = directory.assisted();
        }
        return assisted;
    }

    @Override
    public boolean isTop(UnitId unit) {
        return directory.isTop(unit);
    }

    private record Within(UnitId unit, UnitId above, LocalDate day) {}
}
