package vn.diemcau.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Level;

/**
 * What planning needs to know of the organisation: people and sites by their identifiers, and who stands above whom. Answers
 * for past units and sites too, so that old meetings stay readable. Reading never changes anything.
 */
public interface Directory {

    /** The person, with the post held today; empty when there is no such person. */
    Optional<Official> official(PersonId person);

    /** The site, also when it no longer stands; empty when there never was such a site. */
    Optional<Place> place(SiteId site);

    /** Every site there is or was. */
    List<Place> places();

    /** Whether the unit is the other one or stands below it on that day. */
    boolean within(UnitId unit, UnitId above, LocalDate day);

    /** The unit in whose name a unit acts: an office acts for the authority above it, every other unit for itself. */
    UnitId actsFor(UnitId unit, LocalDate day);

    /** The tier of the unit on that day; empty when it did not exist then. */
    Optional<Level> level(UnitId unit, LocalDate day);

    /** Whether no unit stands above this one. */
    boolean isTop(UnitId unit);

    /** The leaders in whose name people may propose meetings today, by the person who may. */
    Map<PersonId, Set<PersonId>> assisted();

    /**
     * A person as meetings name one.
     *
     * @param id the person
     * @param name the full name
     * @param post the post held, such as "Chủ tịch UBND tỉnh"
     * @param unit the unit of that post
     */
    record Official(PersonId id, String name, String post, UnitId unit) {}

    /**
     * A site as meetings name one.
     *
     * @param id the site
     * @param name its name
     * @param unit the unit it belongs to
     * @param unitName that unit's name
     * @param stands the days on which it can be invited
     */
    record Place(SiteId id, String name, UnitId unit, String unitName, Period stands) {}
}
