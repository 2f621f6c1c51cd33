package vn.diemcau.unit.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Table;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Level;
import vn.diemcau.unit.Unit;

/**
 * A file of new units, each made of old ones, as the resolutions of 2025 list them. The file describes a whole reorganisation: every
 * old unit it names ends on the day, also one of which only parts are named, and so does a district that has lost its last commune.
 * It is taken as a whole, or a row is refused and nothing changes.
 */
public final class Reorganisation {

    private final List<UnitRow> rows;

    private Reorganisation(List<UnitRow> rows) {
        this.rows = rows;
    }

    /** How many units the file creates. */
    public int size() {
        return rows.size();
    }

    /** Reads the file; the first row that can't be read refuses it. */
    public static Answer<Reorganisation> read(String csv) {
        return Table.read(csv, UnitRow.COLUMNS).then(table -> of(table.rows()));
    }

    /** Reads the rows of such a file. */
    static Answer<Reorganisation> of(List<Table.Row> table) {
        List<UnitRow> rows = new ArrayList<>();
        Answer<Boolean> readable = Answer.accepted(true);
        for (Table.Row row : table) {
            readable = readable.then(before -> UnitRow.of(row).map(rows::add));
        }
        return readable.map(all -> new Reorganisation(List.copyOf(rows)));
    }

    /** The rows of one former province only. */
    public Reorganisation of(String formerProvince) {
        String key = NameKey.of(formerProvince);
        return new Reorganisation(rows.stream()
                .filter(row -> NameKey.of(row.formerProvince()).equals(key))
                .toList());
    }

    /** The organisation with every old unit that the file names, before anything changes. */
    public Answer<Organisation> withOldUnits(Organisation organisation) {
        Answer<Organisation> answer = Answer.accepted(organisation);
        for (UnitRow row : rows) {
            answer = answer.then(org -> oldUnits(org, row).map(old -> known(org, row, old)));
        }
        return answer;
    }

    /** The organisation after the reorganisation. */
    public Answer<Organisation> applyTo(Organisation organisation) {
        Answer<Organisation> answer = withOldUnits(organisation);
        for (UnitRow row : rows) {
            answer = answer.then(org -> merged(org, row));
        }
        for (UnitRow row : rows) {
            answer = answer.then(org -> oldUnits(organisation, row).then(old -> ended(org, row, old)));
        }
        return answer;
    }

    private static Organisation known(Organisation organisation, UnitRow row, OldUnits old) {
        Organisation all = organisation;
        for (OldUnit each : row.predecessors()) {
            all = old.known(all, each);
        }
        return all;
    }

    private static Answer<Organisation> merged(Organisation organisation, UnitRow row) {
        return oldUnits(organisation, row).then(old -> {
            List<Source> sources = row.predecessors().stream()
                    .map(each -> new Source(old.id(organisation, each), each.part()))
                    .toList();
            return province(organisation, row, row.decree().effective())
                    .map(province -> NewUnit.of(row.code(), row.name(), row.kind(), province.id()))
                    .map(unit -> new Merge(row.decree(), sources, unit).applyTo(organisation))
                    .map(answer -> answer.fold(
                            Answer::accepted,
                            refusal -> Answer.<Organisation>refused(
                                    Table.bad(row.line(), "unit_code_2025", refusal.code()))))
                    .orElseGet(() -> unknownProvince(row));
        });
    }

    /** What was shared out among several new units, and the districts that are left empty. */
    private static Answer<Organisation> ended(Organisation organisation, UnitRow row, OldUnits old) {
        LocalDate day = row.decree().effective();
        Set<UnitId> communes = new LinkedHashSet<>();
        Set<UnitId> districts = new LinkedHashSet<>();
        for (OldUnit each : row.predecessors()) {
            UnitId commune = old.id(organisation, each);
            communes.add(commune);
            organisation.unit(commune, day.minusDays(1)).map(Unit::parent).ifPresent(districts::add);
        }
        return endedAll(organisation, communes, day).then(org -> dissolvedIfEmpty(org, districts, row.decree()));
    }

    private static Answer<Organisation> endedAll(Organisation organisation, Set<UnitId> units, LocalDate day) {
        Answer<Organisation> answer = Answer.accepted(organisation);
        for (UnitId unit : units) {
            answer = answer.then(org ->
                    org.unit(unit, day).isPresent() ? Rules.end(org, unit, day, List.of()) : Answer.accepted(org));
        }
        return answer;
    }

    private static Answer<Organisation> dissolvedIfEmpty(
            Organisation organisation, Set<UnitId> districts, Decree decree) {
        Answer<Organisation> answer = Answer.accepted(organisation);
        for (UnitId district : districts) {
            answer = answer.then(org -> isEmptyDistrict(org, district, decree.effective())
                    ? new Dissolve(decree, district).applyTo(org)
                    : Answer.accepted(org));
        }
        return answer;
    }

    private static boolean isEmptyDistrict(Organisation organisation, UnitId unit, LocalDate day) {
        return organisation
                        .unit(unit, day)
                        .filter(found -> found.level() == Level.DISTRICT)
                        .isPresent()
                && organisation.children(unit, day).isEmpty();
    }

    private static Answer<OldUnits> oldUnits(Organisation organisation, UnitRow row) {
        LocalDate before = row.decree().effective().minusDays(1);
        return formerProvince(organisation, row, before)
                .or(() -> province(organisation, row, before))
                .map(province -> Answer.accepted(new OldUnits(province, before)))
                .orElseGet(() -> unknownProvince(row));
    }

    private static Optional<Unit> formerProvince(Organisation organisation, UnitRow row, LocalDate day) {
        String key = NameKey.of(row.formerProvince());
        return organisation.living(day).stream()
                .filter(unit -> unit.level() == Level.PROVINCE)
                .filter(unit -> NameKey.of(unit.shortName()).equals(key))
                .findFirst();
    }

    private static Optional<Unit> province(Organisation organisation, UnitRow row, LocalDate day) {
        return organisation.living(day).stream()
                .filter(unit -> unit.code().equals(row.provinceCode()))
                .findFirst();
    }

    private static <T> Answer<T> unknownProvince(UnitRow row) {
        return Answer.refused(Table.bad(row.line(), "province_code_2025", "UNKNOWN_PROVINCE"));
    }
}
