package vn.diemcau.notice.mail;

import java.util.Optional;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.Letter;
import vn.diemcau.notice.Receiver;
import vn.diemcau.notice.ics.Attendee;
import vn.diemcau.notice.ics.CalendarUser;
import vn.diemcau.notice.ics.Participation;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Plan;

/** Who reads a letter: what they are called, and where they sit. */
final class Readers {

    private final Directory directory;

    Readers(Directory directory) {
        this.directory = directory;
    }

    /** The name of the unit, or name and post of the person; empty when they are gone. */
    String name(Receiver to) {
        return to.site()
                .flatMap(directory::place)
                .map(Directory.Place::unitName)
                .or(() -> to.person().map(this::person))
                .orElse("");
    }

    /** Name and post of a person. */
    String person(PersonId person) {
        return directory
                .official(person)
                .map(official -> official.name() + ", " + official.post())
                .orElse("");
    }

    /** The site itself; for a person the site of the person's unit, if it takes part. */
    Optional<SiteId> seat(Receiver to, Plan plan) {
        return to.site()
                .or(() -> to.person()
                        .flatMap(directory::official)
                        .flatMap(official -> plan.everySite().stream()
                                .filter(site -> directory
                                        .place(site)
                                        .filter(place -> place.unit().equals(official.unit()))
                                        .isPresent())
                                .findFirst()));
    }

    /** The reader as calendars know one. */
    Attendee attendee(Letter letter, boolean answers) {
        String name = name(letter.notice().to());
        var user = new CalendarUser(name.isEmpty() ? letter.address() : name, letter.address());
        return new Attendee(user, letter.notice().to().site().isPresent(), true, Participation.NEEDS_ACTION, answers);
    }
}
