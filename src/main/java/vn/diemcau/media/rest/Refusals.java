package vn.diemcau.media.rest;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.MediaRefusal;
import vn.diemcau.media.pool.MoveRefusal;
import vn.diemcau.media.pool.PoolRefusal;
import vn.diemcau.media.secret.SecretRefusal;

/** How refusals about media servers travel over HTTP. */
final class Refusals {

    private static final int UNPROCESSABLE = 422;

    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry(PoolRefusal.NOT_ALLOWED.name(), 403),
            Map.entry(PoolRefusal.NOT_FOUND.name(), 404),
            Map.entry(PoolRefusal.STALE_VERSION.name(), 409),
            Map.entry(PoolRefusal.SERVER_READ_ONLY.name(), 409),
            Map.entry(PoolRefusal.SERVER_IN_USE.name(), 409),
            Map.entry(MediaRefusal.MEETING_OVER.name(), 409),
            Map.entry(MoveRefusal.NOT_PLACED.name(), 409),
            Map.entry(MoveRefusal.NO_OTHER_SERVER.name(), 409),
            Map.entry(MoveRefusal.SERVER_UNFIT.name(), 409),
            Map.entry(SecretRefusal.NO_SECRETS_KEY.name(), 409),
            Map.entry(SecretRefusal.SECRET_UNREADABLE.name(), 409));

    private Refusals() {}

    static Response answer(Refusal refusal) {
        return Response.status(STATUS.getOrDefault(refusal.code(), UNPROCESSABLE))
                .entity(refusal)
                .build();
    }

    static Response answer(PoolRefusal code) {
        return answer(Refusal.of(code));
    }
}
