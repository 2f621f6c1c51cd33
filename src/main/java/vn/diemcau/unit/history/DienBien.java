package vn.diemcau.unit.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Table;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Unit;
import vn.diemcau.unit.UnitKind;

/**
 * The province of Điện Biên from 2004 on, from the files beside this class's package: its districts, its departments, the 129
 * communes of before and the 45 since 01/07/2025. Units whose act is not in the files are known since a day and have no event.
 */
public final class DienBien {

    private static final String FORMER_PROVINCE = "Điện Biên";

    private DienBien() {}

    /** The province in an organisation that has nothing of it yet. */
    public static Answer<Organisation> in(Organisation organisation) {
        return reorganisation()
                .then(communes -> units(organisation)
                        .then(communes::withOldUnits)
                        .then(DienBien::movedAsTheyWere)
                        .then(DienBien::departmentsMerged)
                        .then(communes::applyTo));
    }

    private static Answer<Reorganisation> reorganisation() {
        return Reorganisation.of(Table.shipped(Unit.class, "units.csv")).map(all -> all.of(FORMER_PROVINCE));
    }

    private static Answer<Organisation> units(Organisation organisation) {
        Answer<Organisation> answer = Answer.accepted(organisation);
        for (Table.Row row : Table.shipped(Unit.class, "dien-bien-units.csv", "code", "name", "kind", "known_since")) {
            answer = answer.then(org -> unit(org, row));
        }
        return answer;
    }

    private static Answer<Organisation> unit(Organisation organisation, Table.Row row) {
        LocalDate since = LocalDate.parse(row.cell("known_since"));
        @Nullable UnitId parent = row.cell("parent").isEmpty() ? null : new UnitId("u-" + row.cell("parent"));
        NewUnit unit = NewUnit.of(row.cell("code"), row.cell("name"), UnitKind.valueOf(row.cell("kind")), parent);
        return row.cell("legal_basis").isEmpty()
                ? Rules.begin(organisation, unit, since)
                : new Create(new Decree(since, row.cell("legal_basis")), unit).applyTo(organisation);
    }

    /**
     * The communes of a younger district stood under another one before. They are known by where they ended; so each is put back,
     * and then moved by the act that moved it.
     */
    private static Answer<Organisation> movedAsTheyWere(Organisation organisation) {
        Answer<Organisation> answer = Answer.accepted(organisation);
        for (Table.Row row :
                Table.shipped(Unit.class, "dien-bien-moves.csv", "name", "from", "to", "effective", "legal_basis")) {
            answer = answer.then(org -> moved(org, row));
        }
        return answer;
    }

    private static Answer<Organisation> moved(Organisation organisation, Table.Row row) {
        var decree = decree(row);
        var to = new UnitId("u-" + row.cell("to"));
        var from = new UnitId("u-" + row.cell("from"));
        Unit commune = organisation.children(to, decree.effective()).stream()
                .filter(unit -> NameKey.of(unit.name()).equals(NameKey.of(row.cell("name"))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(row.cell("name") + " is not in " + to));
        LocalDate since = organisation.history(from).orElseThrow().life().from();
        UnitHistory before =
                NewUnit.of(commune.code(), commune.name(), commune.kind(), from).bornOn(since, commune.id());
        return new Move(decree, commune.id(), to).applyTo(organisation.with(before));
    }

    private static Answer<Organisation> departmentsMerged(Organisation organisation) {
        Map<String, List<Table.Row>> mergers = Table.shipped(
                        Unit.class,
                        "dien-bien-mergers.csv",
                        "code",
                        "name",
                        "predecessor",
                        "part",
                        "effective",
                        "legal_basis")
                .stream()
                .collect(Collectors.groupingBy(row -> row.cell("code"), LinkedHashMap::new, Collectors.toList()));
        Answer<Organisation> answer = Answer.accepted(organisation);
        for (List<Table.Row> rows : mergers.values()) {
            answer = answer.then(org -> merge(rows).applyTo(org));
        }
        return answer;
    }

    private static Merge merge(List<Table.Row> rows) {
        List<Source> sources = rows.stream()
                .map(row -> new Source(new UnitId("u-" + row.cell("predecessor")), Part.valueOf(row.cell("part"))))
                .toList();
        Table.Row first = rows.get(0);
        return new Merge(
                decree(first),
                sources,
                NewUnit.of(first.cell("code"), first.cell("name"), UnitKind.DEPARTMENT, new UnitId("u-11")));
    }

    private static Decree decree(Table.Row row) {
        return new Decree(LocalDate.parse(row.cell("effective")), row.cell("legal_basis"));
    }
}
