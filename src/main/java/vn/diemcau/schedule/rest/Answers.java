package vn.diemcau.schedule.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.schedule.ScheduleRefusal;

/** Turns what the rules say into HTTP. */
final class Answers {

    private static final int UNPROCESSABLE = 422;

    private Answers() {}

    /** 200 with the value, or the refusal. */
    static Response ok(Answer<?> answer) {
        return answer(answer, Status.OK);
    }

    /** 201 with the value, or the refusal. */
    static Response created(Answer<?> answer) {
        return answer(answer, Status.CREATED);
    }

    private static Response answer(Answer<?> answer, Status done) {
        return answer.fold(value -> json(done.getStatusCode(), value), Answers::refused);
    }

    private static Response refused(Refusal refusal) {
        return json(status(ScheduleRefusal.valueOf(refusal.code())), refusal);
    }

    private static int status(ScheduleRefusal code) {
        return switch (code) {
            case NOT_FOUND, UNKNOWN_TEMPLATE, NOT_A_LEADER -> Status.NOT_FOUND.getStatusCode();
            case NOT_ALLOWED, APPROVAL_NEEDED -> Status.FORBIDDEN.getStatusCode();
            case STALE_VERSION,
                    OVERLAP,
                    NOT_AT_THIS_STAGE,
                    NOTHING_TO_DECIDE,
                    OCCURRENCES_REFUSED,
                    TEMPLATE_NAME_TAKEN,
                    ASSISTS_ALREADY -> Status.CONFLICT.getStatusCode();
            case FIELD_NEEDED,
                    TEXT_TOO_LONG,
                    TOO_MANY,
                    END_BEFORE_START,
                    MEETING_TOO_LONG,
                    TIME_PASSED,
                    MINUTES_OUT_OF_RANGE,
                    PART_OF_NOTHING,
                    BAD_LINK,
                    BAD_DIAL_STRING,
                    BAD_PHONE,
                    UNKNOWN_PERSON,
                    SITE_NOT_VALID,
                    QUOTA_OUT_OF_RANGE,
                    NUMBER_OUT_OF_RANGE,
                    ASSET_NOT_YOURS,
                    UNIT_NOT_INVITED,
                    NOT_YOURS_TO_CONVENE,
                    UNKNOWN_INVITEE,
                    QUOTA_EXCEEDED,
                    CHAIR_NOT_YOURS,
                    REASON_NEEDED,
                    NOTICE_TOO_SHORT,
                    STATE_SECRET,
                    ALREADY_RUNNING,
                    ALREADY_ENDED,
                    ALREADY_CANCELLED,
                    ALREADY_POSTPONED,
                    HEADS_OUT_OF_RANGE,
                    SPEECH_OUT_OF_RANGE,
                    UNKNOWN_ITEM,
                    CLOSED_FOR_REPLIES,
                    NOT_FOR_THE_PUBLIC,
                    NOT_A_RECURRENCE,
                    RECURRENCE_TOO_SUBTLE,
                    RECURRENCE_WITHOUT_END,
                    TOO_MANY_OCCURRENCES,
                    SERIES_TOO_LONG,
                    NO_DAY_LEFT,
                    NOT_IN_A_SERIES,
                    ONE_DAY_FOR_ONE,
                    ASSISTANT_NOT_OURS,
                    LAST_DAY_TOO_EARLY -> UNPROCESSABLE;
        };
    }

    private static Response json(int status, Object entity) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(entity)
                .build();
    }
}
