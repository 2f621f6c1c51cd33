package vn.diemcau.notice.ics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/** Writes appointments as events of a calendar, in the time of one zone. */
final class Events {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final ZoneId zone;

    Events(ZoneId zone) {
        this.zone = zone;
    }

    /** One event. */
    VEvent single(Appointment appointment) {
        return event(properties(appointment));
    }

    /** The first of a series, with the rule and the dates that the rule does not have. */
    VEvent first(Appointment appointment, Repetition repetition) {
        List<Property> properties = properties(appointment);
        properties.add(new RRule<>(repetition.rule()));
        if (!repetition.leftOut().isEmpty()) {
            properties.add(new ExDate<>(zoned(), written(repetition.leftOut())));
        }
        if (!repetition.added().isEmpty()) {
            properties.add(new RDate<>(zoned(), written(repetition.added())));
        }
        return event(properties);
    }

    /** One of a series that is not as the rule has it. */
    VEvent changed(String series, Repetition.Changed changed) {
        List<Property> properties = properties(changed.appointment().named(series));
        properties.add(new RecurrenceId<>(local(changed.original())));
        return event(properties);
    }

    private List<Property> properties(Appointment appointment) {
        Instant changed = appointment.changedAt().truncatedTo(ChronoUnit.SECONDS);
        var properties = new ArrayList<Property>(List.of(
                new Uid(appointment.uid()),
                new DtStamp(changed),
                new LastModified(changed),
                new Sequence(appointment.sequence()),
                new DtStart<>(local(appointment.slot().start())),
                new DtEnd<>(local(appointment.slot().end())),
                new Status(appointment.standing().name()),
                new Summary(appointment.title()),
                new Location(appointment.location()),
                new Description(appointment.description()),
                new Url(appointment.page()),
                new Categories(new TextList(appointment.categories()))));
        if (appointment.organizer() != null) {
            properties.add(organizer(appointment.organizer()));
        }
        appointment.attendees().stream().map(Events::attendee).forEach(properties::add);
        return properties;
    }

    private static Property organizer(CalendarUser user) {
        return new Organizer(new ParameterList(List.of(new Cn(user.name()))), user.uri());
    }

    private static Property attendee(Attendee attendee) {
        var parameters = new ParameterList(List.of(
                new Cn(attendee.who().name()),
                attendee.unit() ? CuType.GROUP : CuType.INDIVIDUAL,
                attendee.mandatory() ? Role.REQ_PARTICIPANT : Role.OPT_PARTICIPANT,
                new PartStat(attendee.participation().word()),
                attendee.asked() ? Rsvp.TRUE : Rsvp.FALSE));
        return new net.fortuna.ical4j.model.property.Attendee(
                parameters, attendee.who().uri());
    }

    /** Named with its zone by hand: the library writes lists of dates without one. */
    private ParameterList zoned() {
        return new ParameterList(List.of(new TzId(zone.getId())));
    }

    private String written(List<Instant> starts) {
        return starts.stream().map(this::local).map(LOCAL::format).collect(Collectors.joining(","));
    }

    private static VEvent event(List<Property> properties) {
        return new VEvent(new PropertyList(properties));
    }

    private ZonedDateTime local(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
    }
}
