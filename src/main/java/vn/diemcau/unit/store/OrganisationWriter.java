package vn.diemcau.unit.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.history.Lineage;
import vn.diemcau.unit.history.Naming;
import vn.diemcau.unit.history.Organisation;
import vn.diemcau.unit.history.Placing;
import vn.diemcau.unit.history.UnitEvent;
import vn.diemcau.unit.history.UnitHistory;

/** Writes what differs between two states; units are never deleted, events only added. */
final class OrganisationWriter {

    private final Handle handle;

    OrganisationWriter(Handle handle) {
        this.handle = handle;
    }

    void write(Organisation before, Organisation after) {
        List<UnitHistory> changed = after.histories().stream()
                .filter(history ->
                        !before.history(history.id()).filter(history::equals).isPresent())
                .toList();
        writeUnits(changed, before);
        writeNames(changed);
        writeParents(changed);
        int known = before.events().size();
        for (int at = known; at < after.events().size(); at++) {
            writeEvent(at + 1L, after.events().get(at));
        }
    }

    private void writeUnits(List<UnitHistory> changed, Organisation before) {
        for (UnitHistory history : changed) {
            String sql = before.history(history.id()).isPresent()
                    ? "update unit set code = :code, tier = :tier, official_rank = :rank, valid_from = :from,"
                            + " valid_to = :to where id = :id"
                    : "insert into unit (id, code, tier, official_rank, valid_from, valid_to)"
                            + " values (:id, :code, :tier, :rank, :from, :to)";
            handle.createUpdate(sql)
                    .bind("id", history.id().value())
                    .bind("code", history.code())
                    .bind("tier", history.level().name())
                    .bind("rank", history.rank())
                    .bind("from", history.life().from())
                    .bind("to", history.life().to())
                    .execute();
        }
    }

    private void writeNames(List<UnitHistory> changed) {
        PreparedBatch batch = handle.prepareBatch("insert into unit_name (unit_id, valid_from, valid_to, name,"
                + " short_name, kind) values (:unit, :from, :to, :name, :shortName, :kind)");
        for (UnitHistory history : changed) {
            delete("unit_name", history.id());
            for (Naming naming : history.names()) {
                bind(batch, history.id(), naming.period())
                        .bind("name", naming.name())
                        .bind("shortName", naming.shortName())
                        .bind("kind", naming.kind().name())
                        .add();
            }
        }
        execute(batch);
    }

    private void writeParents(List<UnitHistory> changed) {
        PreparedBatch batch = handle.prepareBatch("insert into unit_parent (unit_id, valid_from, valid_to, parent_id)"
                + " values (:unit, :from, :to, :parent)");
        for (UnitHistory history : changed) {
            delete("unit_parent", history.id());
            for (Placing placing : history.parents()) {
                bind(batch, history.id(), placing.period())
                        .bind("parent", placing.parent().value())
                        .add();
            }
        }
        execute(batch);
    }

    private void delete(String table, UnitId unit) {
        handle.createUpdate("delete from " + table + " where unit_id = :unit")
                .bind("unit", unit.value())
                .execute();
    }

    private static PreparedBatch bind(PreparedBatch batch, UnitId unit, Period period) {
        return batch.bind("unit", unit.value()).bind("from", period.from()).bind("to", period.to());
    }

    private void writeEvent(long id, UnitEvent event) {
        handle.createUpdate("insert into unit_event (id, type, effective, legal_basis)"
                        + " values (:id, :type, :effective, :basis)")
                .bind("id", id)
                .bind("type", event.type().name())
                .bind("effective", event.decree().effective())
                .bind("basis", event.decree().legalBasis())
                .execute();
        writeEventUnits(id, event.units());
        writeLineage(id, event.lineage());
    }

    private void writeEventUnits(long event, List<UnitId> units) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into unit_event_unit (event_id, place, unit_id) values (:event, :place, :unit)");
        for (int place = 0; place < units.size(); place++) {
            batch.bind("event", event)
                    .bind("place", place)
                    .bind("unit", units.get(place).value())
                    .add();
        }
        execute(batch);
    }

    private void writeLineage(long event, List<Lineage> lineage) {
        PreparedBatch batch =
                handle.prepareBatch("insert into unit_lineage (event_id, place, predecessor_id, successor_id, part)"
                        + " values (:event, :place, :predecessor, :successor, :part)");
        for (int place = 0; place < lineage.size(); place++) {
            batch.bind("event", event)
                    .bind("place", place)
                    .bind("predecessor", lineage.get(place).predecessor().value())
                    .bind("successor", lineage.get(place).successor().value())
                    .bind("part", lineage.get(place).part().name())
                    .add();
        }
        execute(batch);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
