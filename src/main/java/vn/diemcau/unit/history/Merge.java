package vn.diemcau.unit.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Unit;

/**
 * Units, or parts of them, become one new unit. A unit that goes in as a whole ends, and what was below it comes under the new
 * unit; one that gives a part goes on, until it is dissolved.
 */
public record Merge(Decree decree, List<Source> sources, NewUnit into) implements Change {

    public Merge {
        sources = List.copyOf(sources);
    }

    @Override
    public Answer<Organisation> applyTo(Organisation organisation) {
        if (sources.isEmpty()) {
            return Answer.refused(Refusal.of(UnitRefusal.NO_PREDECESSOR));
        }
        LocalDate day = decree.effective();
        UnitId successor = Rules.idFor(organisation, into.code(), day);
        List<UnitId> children = children(organisation);
        return checked(organisation)
                .then(org -> endWholes(org, children))
                .then(org -> Rules.begin(org, into, day))
                .then(org -> Rules.placeAll(org, children, successor, day))
                .map(org -> org.with(event(successor)));
    }

    private List<UnitId> children(Organisation organisation) {
        List<UnitId> wholes = wholes().toList();
        return wholes.stream()
                .flatMap(whole -> organisation.children(whole, decree.effective()).stream())
                .map(Unit::id)
                .filter(child -> !wholes.contains(child))
                .toList();
    }

    /** They end before the successor begins, because it may bear the code of one of them. */
    private Answer<Organisation> endWholes(Organisation organisation, List<UnitId> leaving) {
        Answer<Organisation> answer = Answer.accepted(organisation);
        for (UnitId whole : wholes().toList()) {
            answer = answer.then(org -> Rules.end(org, whole, decree.effective(), leaving));
        }
        return answer;
    }

    private Stream<UnitId> wholes() {
        return sources.stream().filter(source -> source.part() == Part.WHOLE).map(Source::unit);
    }

    private Answer<Organisation> checked(Organisation organisation) {
        Answer<Organisation> answer = Answer.accepted(organisation);
        for (Source source : sources) {
            answer = answer.then(org -> livedJustBefore(org, source.unit()));
        }
        return answer;
    }

    /** A part may also come from a unit that ends on the very day, when it is shared out among several. */
    private Answer<Organisation> livedJustBefore(Organisation organisation, UnitId unit) {
        return Rules.known(organisation, unit)
                .then(history -> history.life().holdsOn(decree.effective().minusDays(1))
                        ? Answer.accepted(organisation)
                        : Rules.refuse(UnitRefusal.UNIT_NOT_LIVING, unit));
    }

    private UnitEvent event(UnitId successor) {
        List<Lineage> lineage = sources.stream()
                .map(source -> new Lineage(source.unit(), successor, source.part()))
                .toList();
        List<UnitId> units = Stream.concat(sources.stream().map(Source::unit), Stream.of(successor))
                .toList();
        return new UnitEvent(ChangeType.MERGE, decree, units, lineage);
    }
}
