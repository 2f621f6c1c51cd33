package vn.diemcau.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.diemcau.notice.Letter;
import vn.diemcau.notice.Letter.State;
import vn.diemcau.notice.Letters;

/** Letters in the database. A claim is an update that only one server can make, since it names the attempt that it follows. */
@ApplicationScoped
public class JdbiLetters implements Letters {

    private static final String DUE = "select l.id as letter_id, l.address, l.state, l.attempts, l.due_at, l.trouble,"
            + " n.* from notice_letter l join notice n on n.id = l.notice_id"
            + " where l.state = 'WAITING' and l.due_at <= :now order by l.due_at, l.id limit :most";
    private static final String CLAIM = "update notice_letter set attempts = attempts + 1, due_at = :until"
            + " where id = :id and state = 'WAITING' and attempts = :attempts and due_at = :due";
    private static final String SETTLE =
            "update notice_letter set state = :state, trouble = :trouble, settled_at = :at where id = :id";
    private static final String POSTPONE =
            "update notice_letter set trouble = :trouble, due_at = :due where id = :id and state = 'WAITING'";
    private static final String INSERT = "insert into notice_letter (id, notice_id, address, state, attempts, due_at,"
            + " trouble) values (:id, :notice, :address, :state, :attempts, :due, :trouble)";

    private final Jdbi jdbi;

    @Inject
    public JdbiLetters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    static void insert(Handle handle, List<Letter> letters) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        letters.forEach(letter -> batch.bind("id", letter.id())
                .bind("notice", letter.notice().id().value())
                .bind("address", letter.address())
                .bind("state", letter.state().name())
                .bind("attempts", letter.attempts())
                .bind("due", Rows.time(letter.due()))
                .bind("trouble", letter.trouble())
                .add());
        batch.execute();
    }

    @Override
    public List<Letter> due(Instant now, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(DUE)
                .bind("now", Rows.time(now))
                .bind("most", most)
                .map((row, context) -> letter(row))
                .list());
    }

    @Override
    public boolean claim(Letter letter, Instant until) {
        return jdbi.withHandle(handle -> handle.createUpdate(CLAIM)
                        .bind("until", Rows.time(until))
                        .bind("id", letter.id())
                        .bind("attempts", letter.attempts())
                        .bind("due", Rows.time(letter.due()))
                        .execute())
                == 1;
    }

    @Override
    public void settle(String letter, State state, @Nullable String trouble, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(SETTLE)
                .bind("state", state.name())
                .bind("trouble", trouble == null ? null : Rows.words(trouble))
                .bind("at", Rows.time(at))
                .bind("id", letter)
                .execute());
    }

    @Override
    public void postpone(String letter, String trouble, Instant due) {
        jdbi.useHandle(handle -> handle.createUpdate(POSTPONE)
                .bind("trouble", Rows.words(trouble))
                .bind("due", Rows.time(due))
                .bind("id", letter)
                .execute());
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("letter_id"),
                Rows.notice(row),
                row.getString("address"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Rows.instant(row, "due_at"),
                row.getString("trouble"));
    }
}
