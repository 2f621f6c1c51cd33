package vn.diemcau.schedule.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.schedule.aide.Aides;
import vn.diemcau.schedule.aide.Assistance;
import vn.diemcau.unit.Person;

/**
 * An assistant as the leader's account shows one.
 *
 * @param from the first day
 * @param until the last day, or null while no end is known
 * @param active whether meetings can be proposed today
 * @param revokedAt when it was taken back, or null while nobody did
 */
@Schema(name = "Aide")
record AideView(
        String id,
        Views.Person person,
        LocalDate from,
        @Nullable LocalDate until,
        boolean active,
        Views.By namedBy,
        OffsetDateTime namedAt,
        Views.@Nullable By revokedBy,
        @Nullable OffsetDateTime revokedAt) {

    static AideView of(Aides.Known known, Views.Person person, ZoneId zone) {
        Assistance said = known.said();
        LocalDate to = said.days().to();
        Assistance.Revocation revoked = said.revoked();
        return new AideView(
                said.id(),
                person,
                said.days().from(),
                to == null ? null : to.minusDays(1),
                known.active(),
                Views.By.of(said.namedBy()),
                said.namedAt().atZone(zone).toOffsetDateTime(),
                revoked == null ? null : Views.By.of(revoked.by()),
                revoked == null ? null : revoked.at().atZone(zone).toOffsetDateTime());
    }

    /** Somebody whom a leader can name. */
    static Views.Person candidate(Person person) {
        return new Views.Person(person.id().value(), person.name(), person.post());
    }
}
