package vn.diemcau.law.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.diemcau.law.Entered;

/** Who stated something, and when. */
@Schema(name = "LawEntered")
record EnteredView(String by, OffsetDateTime at) {

    static EnteredView of(Entered entered, ZoneId zone) {
        return new EnteredView(entered.by(), entered.at().atZone(zone).toOffsetDateTime());
    }
}
