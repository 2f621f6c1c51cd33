package vn.diemcau.law.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.diemcau.law.Entered;

/** What several tables of the law have in common. */
final class Rows {

    private Rows() {}

    static OffsetDateTime at(Entered entered) {
        return entered.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static Entered entered(ResultSet row) throws SQLException {
        return new Entered(
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
