package vn.diemcau.law.rest;

import jakarta.ws.rs.core.Response;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.law.LawRefusal;

/** How answers of this feature travel over HTTP. */
final class Refusals {

    private static final int UNPROCESSABLE = 422;

    private Refusals() {}

    static Response ok(Answer<?> answer) {
        return answer.fold(value -> Response.ok(value).build(), Refusals::answer);
    }

    private static Response answer(Refusal refusal) {
        return Response.status(status(LawRefusal.valueOf(refusal.code())))
                .entity(refusal)
                .build();
    }

    private static int status(LawRefusal code) {
        return switch (code) {
            case NOT_ALLOWED -> 403;
            case NOT_FOUND -> 404;
            case STALE_VERSION -> 409;
            case BAD_ROW,
                    YEAR_OUT_OF_RANGE,
                    UNKNOWN_UNIT,
                    UNKNOWN_KIND_OF_MEETING,
                    WRONG_MEASURE,
                    AMOUNT_OUT_OF_RANGE,
                    CITATION_NEEDED,
                    ENDS_BEFORE_IT_BEGINS,
                    HOURS_WRONG,
                    NO_WHOLE_DAY -> UNPROCESSABLE;
        };
    }
}
