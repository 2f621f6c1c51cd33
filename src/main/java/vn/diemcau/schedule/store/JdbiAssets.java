package vn.diemcau.schedule.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.Stock;
import vn.diemcau.schedule.asset.Asset;
import vn.diemcau.schedule.asset.AssetKind;
import vn.diemcau.schedule.asset.AssetStore;

/** Rooms and equipment as rows, and who has them. */
@Dependent
public class JdbiAssets implements AssetStore, Stock {

    private final Jdbi jdbi;

    @Inject
    public JdbiAssets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Asset> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from asset where id = :id")
                .bind("id", id)
                .map((row, context) -> asset(row))
                .findOne());
    }

    @Override
    public List<Asset> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from asset")
                .map((row, context) -> asset(row))
                .list());
    }

    @Override
    public void add(Asset asset) {
        jdbi.useHandle(handle -> bound(handle.createUpdate("""
                                insert into asset (id, unit_id, kind, name, place, seats, quantity, shared, in_use, version)
                                values (:id, :unit, :kind, :name, :place, :seats, :quantity, :shared, :inUse, :version)
                                """), asset).execute());
    }

    @Override
    public boolean replace(Asset asset) {
        return jdbi.withHandle(handle -> bound(handle.createUpdate("""
                                update asset set unit_id = :unit, kind = :kind, name = :name, place = :place, seats = :seats,
                                  quantity = :quantity, shared = :shared, in_use = :inUse, version = :version
                                where id = :id and version = :version - 1
                                """), asset).execute() == 1);
    }

    @Override
    public Map<String, Article> articles(Set<String> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select * from asset where id in (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> asset(row))
                .stream()
                .map(asset -> new Article(
                        asset.id(), asset.name(), asset.unit(), asset.quantity(), asset.shared(), asset.inUse()))
                .collect(Collectors.toMap(Article::id, Function.identity())));
    }

    @Override
    public List<Taken> taken(Slot slot, String id) {
        return taken(slot, Set.of(id));
    }

    @Override
    public List<Taken> taken(Slot slot, Set<String> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select m.id, m.start_at, m.end_at, a.asset_id, a.quantity
                        from meeting_asset a join meeting m on m.id = a.meeting_id
                        where a.asset_id in (<ids>) and m.start_at < :end and m.end_at > :start and m.status in (<statuses>)
                        order by m.start_at, m.id
                        """)
                .bindList("ids", List.copyOf(ids))
                .bind("start", slot.start())
                .bind("end", slot.end())
                .bindList(
                        "statuses",
                        Stream.of(Status.values())
                                .filter(Status::occupies)
                                .map(Status::name)
                                .toList())
                .map((row, context) -> new Taken(
                        new MeetingId(row.getString("id")),
                        Rows.slot(row),
                        row.getString("asset_id"),
                        row.getInt("quantity")))
                .list());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Asset asset) {
        return statement
                .bind("id", asset.id())
                .bind("unit", asset.unit().value())
                .bind("kind", asset.kind().name())
                .bind("name", asset.name())
                .bind("place", asset.place())
                .bindByType("seats", asset.seats(), Integer.class)
                .bind("quantity", asset.quantity())
                .bind("shared", asset.shared())
                .bind("inUse", asset.inUse())
                .bind("version", asset.version());
    }

    private static Asset asset(ResultSet row) throws SQLException {
        return new Asset(
                row.getString("id"),
                new UnitId(row.getString("unit_id")),
                AssetKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("place"),
                row.getObject("seats", Integer.class),
                row.getInt("quantity"),
                row.getBoolean("shared"),
                row.getBoolean("in_use"),
                row.getInt("version"));
    }
}
