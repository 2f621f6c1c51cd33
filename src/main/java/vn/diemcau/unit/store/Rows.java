package vn.diemcau.unit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.UnitId;

/** What the rows of several tables have in common. */
final class Rows {

    private Rows() {}

    static Period period(ResultSet row) throws SQLException {
        return period(row, "valid_from", "valid_to");
    }

    static Period period(ResultSet row, String from, String to) throws SQLException {
        return new Period(row.getObject(from, LocalDate.class), row.getObject(to, LocalDate.class));
    }

    static UnitId unit(ResultSet row, String column) throws SQLException {
        return new UnitId(row.getString(column));
    }
}
