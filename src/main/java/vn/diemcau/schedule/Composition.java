package vn.diemcau.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;

/**
 * The composition of one plan against the organisation: which lines ask which site, and whom the chair's office convenes or only invites.
 *
 * @param plan the plan
 * @param directory who stands above whom
 * @param day the day of the meeting
 */
public record Composition(Plan plan, Directory directory, LocalDate day) {

    /** The composition of a plan on its day in this zone. */
    public static Composition of(Plan plan, Directory directory, ZoneId zone) {
        return new Composition(plan, directory, plan.slot().start().atZone(zone).toLocalDate());
    }

    /** The lines that ask the unit of this site for people, in their order. */
    public List<Invitee> asking(SiteId site) {
        return directory.place(site).map(Directory.Place::unit).stream()
                .flatMap(unit -> plan.composition().stream().filter(line -> asks(line.whom(), site, unit)))
                .toList();
    }

    private boolean asks(Whom whom, SiteId site, UnitId unit) {
        if (whom instanceof Whom.Each each) {
            return !site.equals(plan.hub())
                    && (each.level() == null
                            || directory
                                    .level(unit, day)
                                    .filter(each.level()::equals)
                                    .isPresent());
        }
        return whom instanceof Whom.Some some && some.units().contains(unit);
    }

    /** Whether the chair's office calls this unit or asks it: it calls everything below the authority it acts for. */
    public Bond bond(UnitId unit) {
        return directory
                        .official(plan.chair())
                        .map(chair -> directory.actsFor(chair.unit(), day))
                        .filter(authority -> directory.within(unit, authority, day))
                        .isPresent()
                ? Bond.CONVENED
                : Bond.INVITED;
    }

    /** How the unit of a person is asked; somebody unknown is invited. */
    public Bond bond(PersonId person) {
        return directory.official(person).map(found -> bond(found.unit())).orElse(Bond.INVITED);
    }

    /** What is wrong with it, if anything. */
    Optional<Refusal> wrong() {
        return Checks.first(this::unknownPeople, this::uninvited, this::notConvened);
    }

    private Optional<Refusal> unknownPeople() {
        return plan.composition().stream()
                .flatMap(line -> Whom.person(line).stream())
                .filter(person -> directory.official(person).isEmpty())
                .findFirst()
                .map(person -> Refusal.of(ScheduleRefusal.UNKNOWN_PERSON, Map.of("field", "composition")));
    }

    /** A unit is asked through its site: by it the unit is told, and by it the unit answers. */
    private Optional<Refusal> uninvited() {
        Set<UnitId> present = plan.everySite().stream()
                .flatMap(site -> directory.place(site).stream())
                .map(Directory.Place::unit)
                .collect(Collectors.toSet());
        List<String> absent = plan.composition().stream()
                .flatMap(line -> units(line.whom()))
                .filter(unit -> !present.contains(unit))
                .map(UnitId::value)
                .distinct()
                .toList();
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(ScheduleRefusal.UNIT_NOT_INVITED, Map.of("units", absent)));
    }

    private Optional<Refusal> notConvened() {
        for (int place = 0; place < plan.composition().size(); place++) {
            Invitee line = plan.composition().get(place);
            if (line.mandatory() && bond(line).contains(Bond.INVITED)) {
                return Optional.of(Refusal.of(ScheduleRefusal.NOT_YOURS_TO_CONVENE, Map.of("item", place + 1)));
            }
        }
        return Optional.empty();
    }

    /** In which ways a line asks: both when it asks subordinates and others. */
    public Set<Bond> bond(Invitee line) {
        Whom whom = line.whom();
        if (whom instanceof Whom.One one) {
            return Set.of(bond(one.person()));
        }
        if (whom instanceof Whom.Outside) {
            return Set.of(Bond.INVITED);
        }
        return plan.everySite().stream()
                .flatMap(site -> directory.place(site).stream())
                .filter(place -> asks(whom, place.id(), place.unit()))
                .map(place -> bond(place.unit()))
                .collect(Collectors.toSet());
    }

    private static Stream<UnitId> units(Whom whom) {
        return whom instanceof Whom.Some some ? some.units().stream() : Stream.empty();
    }
}
