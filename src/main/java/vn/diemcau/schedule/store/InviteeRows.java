package vn.diemcau.schedule.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.Whom;
import vn.diemcau.unit.Level;

/** Lines of compositions as rows, of meetings or of whatever else keeps some. */
final class InviteeRows {

    private static final TypeReference<List<String>> UNITS = new TypeReference<>() {};

    private final Handle handle;
    private final ObjectMapper json;
    private final Table table;

    /** Where the lines are: the table, and the column that names whose they are. */
    enum Table {
        MEETING("meeting_invitee", "meeting_id"),
        GROUP("guest_group_line", "group_id");

        private final String name;
        private final String owner;

        Table(String name, String owner) {
            this.name = name;
            this.owner = owner;
        }
    }

    InviteeRows(Handle handle, ObjectMapper json, Table table) {
        this.handle = handle;
        this.json = json;
        this.table = table;
    }

    /** The compositions of many at once; those that ask nobody in particular are absent. */
    Map<String, List<Invitee>> of(List<String> owners) {
        return handle
                .createQuery("select * from <table> where <owner> in (<ids>) order by place")
                .define("table", table.name)
                .define("owner", table.owner)
                .bindList("ids", owners)
                .map((row, context) -> Map.entry(row.getString(table.owner), invitee(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Writes the whole composition, where none is there yet. */
    void insert(String owner, List<Invitee> composition) {
        PreparedBatch batch =
                handle.prepareBatch("""
                insert into <table> (<owner>, place, invitee_id, whom, tier, units, person_id, outside, post, quota, mandatory)
                values (:owner, :place, :id, :whom, :tier, :units, :person, :outside, :post, :quota, :mandatory)
                """).define("table", table.name).define("owner", table.owner);
        for (int place = 0; place < composition.size(); place++) {
            bound(batch, composition.get(place))
                    .bind("owner", owner)
                    .bind("place", place)
                    .add();
        }
        batch.execute();
    }

    /** Takes the whole composition out. */
    void delete(String owner) {
        handle.createUpdate("delete from <table> where <owner> = :owner")
                .define("table", table.name)
                .define("owner", table.owner)
                .bind("owner", owner)
                .execute();
    }

    private PreparedBatch bound(PreparedBatch batch, Invitee line) {
        Whom whom = line.whom();
        Level level = whom instanceof Whom.Each each ? each.level() : null;
        return batch.bind("id", line.id())
                .bind("whom", whom.kind().name())
                .bind("tier", level == null ? null : level.name())
                .bind("units", written(whom instanceof Whom.Some some ? some.units() : List.of()))
                .bind("person", whom instanceof Whom.One one ? one.person().value() : null)
                .bind("outside", whom instanceof Whom.Outside outside ? outside.name() : null)
                .bind("post", line.post())
                .bind("quota", line.quota())
                .bind("mandatory", line.mandatory());
    }

    private Invitee invitee(ResultSet row) throws SQLException {
        return new Invitee(
                row.getString("invitee_id"),
                whom(row),
                row.getString("post"),
                row.getInt("quota"),
                row.getBoolean("mandatory"));
    }

    private Whom whom(ResultSet row) throws SQLException {
        return switch (Whom.Kind.valueOf(row.getString("whom"))) {
            case EACH -> new Whom.Each(level(row.getString("tier")));
            case UNITS -> new Whom.Some(units(row.getString("units")));
            case PERSON -> new Whom.One(new PersonId(row.getString("person_id")));
            case OUTSIDE -> new Whom.Outside(row.getString("outside"));
        };
    }

    private static @Nullable Level level(@Nullable String name) {
        return name == null ? null : Level.valueOf(name);
    }

    private String written(List<UnitId> units) {
        try {
            return json.writeValueAsString(units.stream().map(UnitId::value).toList());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("units cannot be written", broken);
        }
    }

    private List<UnitId> units(String text) {
        try {
            return json.readValue(text, UNITS).stream().map(UnitId::new).toList();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("units cannot be read", broken);
        }
    }
}
