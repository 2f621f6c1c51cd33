package vn.diemcau.live.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.live.Outcome;
import vn.diemcau.live.Receipt;
import vn.diemcau.live.wire.Details;

/** The answer to a command as a row: the number of its last event, or the code and details of its refusal. */
final class ReceiptRow {

    private ReceiptRow() {}

    static void write(PreparedBatch batch, MeetingId meeting, Receipt receipt) {
        batch.bind("meeting", meeting.value())
                .bind("giver", receipt.key().giver().value())
                .bind("command", receipt.key().command())
                .bind("seq", receipt.outcome() instanceof Outcome.Done done ? done.seq() : null)
                .bind(
                        "code",
                        receipt.outcome() instanceof Outcome.Refused refused
                                ? refused.refusal().code()
                                : null)
                .bind(
                        "details",
                        receipt.outcome() instanceof Outcome.Refused refused
                                ? Details.text(refused.refusal().details())
                                : null)
                .add();
    }

    static Receipt read(ResultSet row) throws SQLException {
        var key = new Receipt.Key(new PersonId(row.getString("giver")), row.getString("command"));
        return new Receipt(key, outcome(row));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        String code = row.getString("code");
        if (code == null) {
            return new Outcome.Done(row.getLong("seq"));
        }
        Map<String, Object> details = Details.read(row.getString("details"));
        return new Outcome.Refused(new Refusal(code, details));
    }
}
