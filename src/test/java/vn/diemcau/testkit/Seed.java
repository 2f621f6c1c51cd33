package vn.diemcau.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A country in the database: one unit at the top, communes below it, each with a site, a responsible person, its account and a login. Number 0
 * is the hub with the chair; the secretary, the administrator and the room at the hub are three more.
 */
public final class Seed {

    private final int sites;

    /** @param sites how many, hub included */
    public Seed(int sites) {
        this.sites = sites;
    }

    public int sites() {
        return sites;
    }

    /** The name of a site. */
    public static String site(int number) {
        return "s%05d".formatted(number);
    }

    /** The number of a site with this name. */
    public static int number(String site) {
        return Integer.parseInt(site.substring(1));
    }

    /** The person who is responsible for a site; number 0 is the chair. */
    public static String person(int number) {
        return "p%05d".formatted(number);
    }

    /** The login of a site's account; number 0 is the chair's. */
    public static Credentials of(int number) {
        return new Credentials("bench-login-of-site-number-%05d".formatted(number));
    }

    /** The login of the secretary. */
    public static Credentials secretary() {
        return new Credentials("bench-login-of-the-secretary");
    }

    /** The login of the room at the hub. */
    public static Credentials hub() {
        return new Credentials("bench-login-of-the-hub");
    }

    /** The login of the administrator. */
    public static Credentials administrator() {
        return new Credentials("bench-login-of-the-administrator");
    }

    /** Who keeps the roll. */
    public static String secretaryPerson() {
        return "p-sec";
    }

    /** Writes it into a PostgreSQL with the application's schema and nobody in it; servers that run there see it at once. */
    public void plant(TestDatabase database) {
        try (Connection connection = database.dataSource().getConnection()) {
            plant(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("The country was not planted", failed);
        }
    }

    private void plant(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        units(connection);
        people(connection);
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("update unit_revision set revision = revision + 1");
            statement.execute("analyze");
        }
    }

    private void units(Connection connection) throws SQLException {
        fill(
                connection,
                "insert into unit (id, code, tier, official_rank, valid_from) values (?, ?, ?, 0, date '2025-07-01')",
                i -> row(unit(i), "b" + i, i == 0 ? "PROVINCE" : "COMMUNE"));
        fill(
                connection,
                "insert into unit_name (unit_id, valid_from, name, short_name, kind)"
                        + " values (?, date '2025-07-01', ?, ?, ?)",
                i -> row(unit(i), name(i), "Số " + i, i == 0 ? "PROVINCE" : "COMMUNE"));
        fill(
                connection,
                "insert into unit_parent (unit_id, valid_from, parent_id) values (?, date '2025-07-01', ?)",
                i -> i == 0 ? null : row(unit(i), unit(0)));
        fill(
                connection,
                "insert into site (id, unit_id, name, kind, responsible, phone, open_from)"
                        + " values (?, ?, ?, 'ROOM', '', '', date '2025-07-01')",
                i -> row(site(i), unit(i), name(i)));
    }

    private void people(Connection connection) throws SQLException {
        fill(
                connection,
                "insert into person (id, name, post, unit_id, place) values (?, ?, 'Chuyên viên', ?, 0)",
                i -> row(person(i), "Nguyễn Văn " + i, unit(i)));
        fill(
                connection,
                "insert into account (id, login, person_id, password_hash, disabled) values (?, ?, ?, '-', false)",
                i -> row("a" + i, "bench." + i, person(i)));
        fill(
                connection,
                "insert into account_role (account_id, place, role, unit_id, site_id) values (?, 0, ?, ?, ?)",
                i -> row("a" + i, i == 0 ? "LEADER" : "SITE", unit(i), i == 0 ? null : site(i)));
        fill(
                connection,
                "insert into login_session (id, token_hash, account_id, seen_at, expires_at)"
                        + " values (?, ?, ?, now(), now() + interval '1 day')",
                i -> row("l" + i, of(i).hash(), "a" + i));
        atTheTop(connection, "sec", "Thư ký", "SECRETARY", "null", secretary());
        atTheTop(connection, "adm", "Quản trị", "ADMINISTRATOR", "null", administrator());
        atTheTop(connection, "hub", "Phòng họp trung tâm", "SITE", "'" + site(0) + "'", hub());
    }

    private static void atTheTop(
            Connection connection, String id, String name, String role, String site, Credentials login)
            throws SQLException {
        String person = "'p-" + id + "'";
        String account = "'a-" + id + "'";
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into person values (%s, '%s', '%s', '%s', 1)".formatted(person, name, name, unit(0)));
            statement.execute(
                    "insert into account values (%s, 'bench.%s', %s, '-', false)".formatted(account, id, person));
            statement.execute(
                    "insert into account_role values (%s, 0, '%s', '%s', %s)".formatted(account, role, unit(0), site));
            statement.execute("insert into login_session values ('l-%s', '%s', %s, now(), now() + interval '1 day')"
                    .formatted(id, login.hash(), account));
        }
    }

    private void fill(Connection connection, String sql, IntFunction<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Object[] row : IntStream.range(0, sites)
                    .mapToObj(rows)
                    .filter(each -> each != null)
                    .toList()) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static String unit(int number) {
        return "u%05d".formatted(number);
    }

    private static String name(int number) {
        return number == 0 ? "Tỉnh đo tải" : "Xã số %05d".formatted(number);
    }
}
