package vn.diemcau.media.rest;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.pool.PoolRefusal;
import vn.diemcau.media.secret.SecretRefusal;

/** How refusals about media servers travel over HTTP. */
final class Refusals {

    private static final int UNPROCESSABLE = 422;

    private static final Map<String, Integer> STATUS = Map.of(
            PoolRefusal.NOT_ALLOWED.name(), 403,
            PoolRefusal.NOT_FOUND.name(), 404,
            PoolRefusal.STALE_VERSION.name(), 409,
            PoolRefusal.SERVER_READ_ONLY.name(), 409,
            SecretRefusal.NO_SECRETS_KEY.name(), 409,
            SecretRefusal.SECRET_UNREADABLE.name(), 409);

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
