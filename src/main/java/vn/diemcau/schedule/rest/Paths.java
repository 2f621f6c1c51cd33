package vn.diemcau.schedule.rest;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.ScheduleRefusal;

/** Reads identifiers from a path; what is no identifier names nothing. */
final class Paths {

    private Paths() {}

    static MeetingId meeting(String text) {
        return new MeetingId(id(text));
    }

    static SiteId site(String text) {
        return new SiteId(id(text));
    }

    static PersonId person(String text) {
        return new PersonId(id(text));
    }

    private static String id(String text) {
        if (!IdText.allowed(text)) {
            throw new NotFoundException(Response.status(Response.Status.NOT_FOUND)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Refusal.of(ScheduleRefusal.NOT_FOUND))
                    .build());
        }
        return text;
    }
}
