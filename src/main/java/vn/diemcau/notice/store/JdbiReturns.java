package vn.diemcau.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.notice.Bounce;
import vn.diemcau.notice.BounceReason;
import vn.diemcau.notice.Returns;

/** What came back, in the database. */
@ApplicationScoped
public class JdbiReturns implements Returns {

    private static final String BACK = "update notice_letter set state = 'RETURNED', came_back = :reason,"
            + " trouble = :words, settled_at = :at where id = :id and state in ('SENT', 'WAITING')";
    private static final String LATE = "update notice_letter set came_back = :reason, trouble = :words"
            + " where id = :id and state = 'SENT' and came_back is null";
    private static final String STOP = "insert into notice_stopped_address (address, reason, letter_id, since)"
            + " select address, :reason, id, :at from notice_letter where id = :id on conflict do nothing";
    private static final String STOPPED = "select address from notice_stopped_address where address in (<addresses>)";
    private static final String RESUME = "delete from notice_stopped_address where address in (<addresses>)";

    private final Jdbi jdbi;

    @Inject
    public JdbiReturns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean cameBack(String letter, Bounce bounce, Instant at) {
        return jdbi.inTransaction(handle -> {
            boolean news = bounce.reason() == BounceReason.DELAYED
                    ? late(handle, letter, bounce)
                    : back(handle, letter, bounce, at);
            if (news && bounce.reason().stops()) {
                stop(handle, letter, bounce, at);
            }
            return news;
        });
    }

    private static boolean back(Handle handle, String letter, Bounce bounce, Instant at) {
        return handle.createUpdate(BACK)
                        .bind("reason", bounce.reason().name())
                        .bind("words", Rows.words(bounce.words()))
                        .bind("at", Rows.time(at))
                        .bind("id", letter)
                        .execute()
                == 1;
    }

    private static boolean late(Handle handle, String letter, Bounce bounce) {
        return handle.createUpdate(LATE)
                        .bind("reason", bounce.reason().name())
                        .bind("words", Rows.words(bounce.words()))
                        .bind("id", letter)
                        .execute()
                == 1;
    }

    private static void stop(Handle handle, String letter, Bounce bounce, Instant at) {
        handle.createUpdate(STOP)
                .bind("reason", bounce.reason().name())
                .bind("at", Rows.time(at))
                .bind("id", letter)
                .execute();
    }

    @Override
    public Set<String> stopped(Collection<String> addresses) {
        return addresses.isEmpty()
                ? Set.of()
                : jdbi.withHandle(handle ->
                        handle.createQuery(STOPPED).bindList("addresses", addresses).mapTo(String.class).stream()
                                .collect(Collectors.toSet()));
    }

    @Override
    public void resume(Collection<String> addresses) {
        if (!addresses.isEmpty()) {
            jdbi.useHandle(handle ->
                    handle.createUpdate(RESUME).bindList("addresses", addresses).execute());
        }
    }
}
