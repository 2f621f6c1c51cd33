package vn.diemcau.schedule.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.schedule.Author;
import vn.diemcau.schedule.aide.AideStore;
import vn.diemcau.schedule.aide.Assistance;
import vn.diemcau.schedule.aide.Assistance.Party;
import vn.diemcau.schedule.aide.Assistance.Revocation;

/** Who assists whom, as rows. */
@Dependent
public class JdbiAides implements AideStore {

    private final Jdbi jdbi;

    @Inject
    public JdbiAides(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Assistance> of(PersonId leader) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from assistance where leader_id = :leader order by named_at desc, id")
                .bind("leader", leader.value())
                .map((row, context) -> assistance(row))
                .list());
    }

    @Override
    public List<Assistance> holding(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from assistance
                        where revoked_at is null and from_day <= :day and (to_day is null or to_day > :day)
                        """)
                .bind("day", day)
                .map((row, context) -> assistance(row))
                .list());
    }

    @Override
    public void add(Assistance assistance) {
        Author by = assistance.namedBy();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into assistance (id, leader_id, leader_account, assistant_id, assistant_account, from_day, to_day,
                          named_account, named_person, named_name, named_at)
                        values (:id, :leader, :leaderAccount, :assistant, :assistantAccount, :from, :to,
                          :account, :person, :name, :at)
                        """)
                .bind("id", assistance.id())
                .bind("leader", assistance.leader().person().value())
                .bind("leaderAccount", assistance.leader().account().value())
                .bind("assistant", assistance.assistant().person().value())
                .bind("assistantAccount", assistance.assistant().account().value())
                .bind("from", assistance.days().from())
                .bindByType("to", assistance.days().to(), LocalDate.class)
                .bind("account", by.account().value())
                .bind("person", by.person().value())
                .bind("name", by.name())
                .bind("at", assistance.namedAt())
                .execute());
    }

    @Override
    public void revoke(String id, Revocation revocation) {
        Author by = revocation.by();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update assistance set revoked_account = :account, revoked_person = :person, revoked_name = :name,
                          revoked_at = :at
                        where id = :id and revoked_at is null
                        """)
                .bind("id", id)
                .bind("account", by.account().value())
                .bind("person", by.person().value())
                .bind("name", by.name())
                .bind("at", revocation.at())
                .execute());
    }

    private static Assistance assistance(ResultSet row) throws SQLException {
        Author revoked = Rows.authorIfAny(row, "revoked");
        return new Assistance(
                row.getString("id"),
                party(row, "leader"),
                party(row, "assistant"),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                Rows.author(row, "named"),
                Rows.instant(row, "named_at"),
                revoked == null ? null : new Revocation(revoked, Rows.instant(row, "revoked_at")));
    }

    private static Party party(ResultSet row, String prefix) throws SQLException {
        return new Party(
                new PersonId(row.getString(prefix + "_id")), new AccountId(row.getString(prefix + "_account")));
    }
}
