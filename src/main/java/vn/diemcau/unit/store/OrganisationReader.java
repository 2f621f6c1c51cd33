package vn.diemcau.unit.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Level;
import vn.diemcau.unit.UnitKind;
import vn.diemcau.unit.history.ChangeType;
import vn.diemcau.unit.history.Decree;
import vn.diemcau.unit.history.Lineage;
import vn.diemcau.unit.history.Naming;
import vn.diemcau.unit.history.Organisation;
import vn.diemcau.unit.history.Part;
import vn.diemcau.unit.history.Placing;
import vn.diemcau.unit.history.UnitEvent;
import vn.diemcau.unit.history.UnitHistory;

/** Reads the whole organisation with one query for each table; it has some hundred units, some thousand at most. */
final class OrganisationReader {

    private final Handle handle;

    OrganisationReader(Handle handle) {
        this.handle = handle;
    }

    Organisation read() {
        return new Organisation(histories(), events());
    }

    private List<UnitHistory> histories() {
        Map<UnitId, List<Naming>> names = names();
        Map<UnitId, List<Placing>> parents = parents();
        return handle.createQuery("select id, code, tier, official_rank, valid_from, valid_to from unit order by id")
                .map((row, context) -> new UnitHistory(
                        Rows.unit(row, "id"),
                        row.getString("code"),
                        Level.valueOf(row.getString("tier")),
                        row.getInt("official_rank"),
                        Rows.period(row),
                        names.getOrDefault(Rows.unit(row, "id"), List.of()),
                        parents.getOrDefault(Rows.unit(row, "id"), List.of())))
                .list();
    }

    private Map<UnitId, List<Naming>> names() {
        Map<UnitId, List<Naming>> names = new LinkedHashMap<>();
        handle.createQuery("select unit_id, valid_from, valid_to, name, short_name, kind from unit_name"
                        + " order by unit_id, valid_from")
                .map((row, context) -> Map.entry(
                        Rows.unit(row, "unit_id"),
                        new Naming(
                                Rows.period(row),
                                row.getString("name"),
                                row.getString("short_name"),
                                UnitKind.valueOf(row.getString("kind")))))
                .forEach(entry -> add(names, entry));
        return names;
    }

    private Map<UnitId, List<Placing>> parents() {
        Map<UnitId, List<Placing>> parents = new LinkedHashMap<>();
        handle.createQuery(
                        "select unit_id, valid_from, valid_to, parent_id from unit_parent order by unit_id, valid_from")
                .map((row, context) -> Map.entry(
                        Rows.unit(row, "unit_id"), new Placing(Rows.period(row), Rows.unit(row, "parent_id"))))
                .forEach(entry -> add(parents, entry));
        return parents;
    }

    private List<UnitEvent> events() {
        Map<Long, List<UnitId>> units = new LinkedHashMap<>();
        handle.createQuery("select event_id, unit_id from unit_event_unit order by event_id, place")
                .map((row, context) -> Map.entry(row.getLong("event_id"), Rows.unit(row, "unit_id")))
                .forEach(entry -> add(units, entry));
        Map<Long, List<Lineage>> lineage = lineage();
        return handle.createQuery("select id, type, effective, legal_basis from unit_event order by id")
                .map((row, context) -> new UnitEvent(
                        ChangeType.valueOf(row.getString("type")),
                        new Decree(row.getObject("effective", LocalDate.class), row.getString("legal_basis")),
                        units.getOrDefault(row.getLong("id"), List.of()),
                        lineage.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Lineage>> lineage() {
        Map<Long, List<Lineage>> lineage = new LinkedHashMap<>();
        handle.createQuery(
                        "select event_id, predecessor_id, successor_id, part from unit_lineage order by event_id, place")
                .map((row, context) -> Map.entry(
                        row.getLong("event_id"),
                        new Lineage(
                                Rows.unit(row, "predecessor_id"),
                                Rows.unit(row, "successor_id"),
                                Part.valueOf(row.getString("part")))))
                .forEach(entry -> add(lineage, entry));
        return lineage;
    }

    private static <K, V> void add(Map<K, List<V>> lists, Map.Entry<K, V> entry) {
        lists.computeIfAbsent(entry.getKey(), none -> new ArrayList<>()).add(entry.getValue());
    }
}
