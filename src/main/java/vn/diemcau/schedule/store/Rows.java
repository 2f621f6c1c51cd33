package vn.diemcau.schedule.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.schedule.Author;
import vn.diemcau.schedule.Slot;

/** What several tables of the calendar have in common. */
final class Rows {

    private Rows() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static Slot slot(ResultSet row) throws SQLException {
        return new Slot(instant(row, "start_at"), instant(row, "end_at"));
    }

    static Author author(ResultSet row, String prefix) throws SQLException {
        return new Author(
                new AccountId(row.getString(prefix + "_account")),
                new PersonId(row.getString(prefix + "_person")),
                row.getString(prefix + "_name"));
    }

    /** An author who may have acted in a leader's name; the table has the columns for it. */
    static Author spokesman(ResultSet row, String prefix) throws SQLException {
        Author author = author(row, prefix);
        String leader = row.getString(prefix + "_for_person");
        return leader == null
                ? author
                : new Author(
                        author.account(),
                        author.person(),
                        author.name(),
                        new Author.Leader(
                                new PersonId(leader),
                                row.getString(prefix + "_for_name"),
                                row.getString(prefix + "_for_post")));
    }

    static @Nullable Author spokesmanIfAny(ResultSet row, String prefix) throws SQLException {
        return row.getString(prefix + "_account") == null ? null : spokesman(row, prefix);
    }

    static @Nullable Author authorIfAny(ResultSet row, String prefix) throws SQLException {
        return row.getString(prefix + "_account") == null ? null : author(row, prefix);
    }
}
