package vn.diemcau.law;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Permissions;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Units;

/**
 * States what holds in the province: days off, policies, hours. Only administrators of a unit at the top do; each says which revision was
 * seen. Answers with what holds afterwards.
 */
@Dependent
public class Legislation {

    private final Law law;
    private final LawStore store;
    private final Units units;
    private final Permissions permissions;
    private final Kinds kinds;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Legislation(
            Law law, LawStore store, Units units, Permissions permissions, Kinds kinds, Ids ids, Clock clock) {
        this.law = law;
        this.store = store;
        this.units = units;
        this.permissions = permissions;
        this.kinds = kinds;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the caller may state anything. */
    public boolean allowed(Caller caller) {
        return permissions.mayReorganise(caller);
    }

    /** States the calendar of a year. */
    public Answer<Statutes> putYear(long seen, int year, List<CalendarDay> days, Caller caller) {
        return permitted(caller)
                .then(yes -> year(year))
                .then(yes -> YearFile.entered(days, year))
                .then(taken -> written(store.putYear(seen, year, taken, entered(caller))));
    }

    /** States the calendar of a year as a file has it. */
    public Answer<Statutes> importYear(long seen, int year, String csv, Caller caller) {
        return permitted(caller)
                .then(yes -> year(year))
                .then(yes -> YearFile.read(csv, year))
                .then(taken -> written(store.putYear(seen, year, taken, entered(caller))));
    }

    /** Goes back to what was announced, or is expected, for a year. */
    public Answer<Statutes> dropYear(long seen, int year, Caller caller) {
        return permitted(caller).then(yes -> written(store.dropYear(seen, year)));
    }

    /** States a policy. */
    public Answer<Statutes> add(long seen, PolicyDraft draft, Caller caller) {
        return permitted(caller)
                .then(yes -> known(Optional.ofNullable(draft.unit()), draft.from()))
                .then(yes -> draft.policy(ids.next(), kinds))
                .then(policy -> written(store.add(seen, policy, entered(caller))));
    }

    /** Lets a policy of the province end; those that the application brings along are outdone by stating another. */
    public Answer<Statutes> end(long seen, String id, LocalDate to, Caller caller) {
        return permitted(caller)
                .then(yes -> own(id))
                .then(policy -> policy.life().from().isBefore(to)
                        ? written(store.end(seen, id, to))
                        : LawRefusal.ENDS_BEFORE_IT_BEGINS.answer());
    }

    /** States the weekly hours of a unit and what is below it. */
    public Answer<Statutes> putWeek(long seen, UnitId unit, WeekDraft draft, Caller caller) {
        return permitted(caller)
                .then(yes -> known(Optional.of(unit), LocalDate.now(clock)))
                .then(yes -> draft.week())
                .then(week -> written(store.putWeek(seen, unit, week)));
    }

    /** Goes back to the hours of the unit above. */
    public Answer<Statutes> dropWeek(long seen, UnitId unit, Caller caller) {
        return permitted(caller).then(yes -> written(store.dropWeek(seen, unit)));
    }

    private Answer<Boolean> permitted(Caller caller) {
        return allowed(caller) ? Answer.accepted(true) : LawRefusal.NOT_ALLOWED.answer();
    }

    private static Answer<Boolean> year(int year) {
        return Years.kept(year)
                ? Answer.accepted(true)
                : LawRefusal.YEAR_OUT_OF_RANGE.answer(Map.of("from", Years.FIRST, "to", Years.LAST));
    }

    private Answer<Boolean> known(Optional<UnitId> unit, LocalDate on) {
        return unit.isEmpty() || unit.flatMap(id -> units.unit(id, on)).isPresent()
                ? Answer.accepted(true)
                : LawRefusal.UNKNOWN_UNIT.answer();
    }

    private Answer<Policy> own(String id) {
        return law.statutes().stated().policies().stream()
                .map(Stated.Own::policy)
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .<Answer<Policy>>map(Answer::accepted)
                .orElseGet(LawRefusal.NOT_FOUND::answer);
    }

    private Answer<Statutes> written(boolean done) {
        Statutes now = law.afresh();
        return done ? Answer.accepted(now) : Answer.refused(Refusal.of(LawRefusal.STALE_VERSION));
    }

    private Entered entered(Caller caller) {
        return new Entered(caller.name(), clock.instant());
    }
}
