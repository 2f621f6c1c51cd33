package vn.diemcau.notice.ics;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes calendar files. What is sent by mail bears a method (RFC 5546): a <em>request</em> invites, and sent again with a higher
 * sequence it updates; a <em>cancellation</em> takes the appointment out again. A feed is <em>published</em>, and nobody answers it.
 *
 * <p>A series is always sent whole, with every exception: a calendar that missed one mail is right again after the next.
 */
public final class CalendarFiles {

    /** How the files are labelled on the wire; a mail adds the method as a parameter. */
    public static final String MEDIA_TYPE = "text/calendar; charset=UTF-8";

    /** How often a calendar may look for news; what is urgent is told by other means. */
    private static final String REFRESH = "PT30M";

    private static final Events EVENTS = new Events(VietnamTime.ZONE);

    private CalendarFiles() {}

    /** Invites, or says what has changed. */
    public static byte[] request(Appointment appointment) {
        return file(ImmutableMethod.REQUEST, List.of(EVENTS.single(appointment)));
    }

    /** Invites to a series, or says what has changed in it. */
    public static byte[] request(Appointment first, Repetition repetition) {
        return file(ImmutableMethod.REQUEST, series(first, repetition));
    }

    /** Takes an appointment, or a whole series, out again. */
    public static byte[] cancel(Appointment appointment) {
        return file(ImmutableMethod.CANCEL, List.of(EVENTS.single(appointment.cancelled())));
    }

    /** Takes one of a series out again. */
    public static byte[] cancel(String series, Repetition.Changed one) {
        var cancelled = new Repetition.Changed(one.original(), one.appointment().cancelled());
        return file(ImmutableMethod.CANCEL, List.of(EVENTS.changed(series, cancelled)));
    }

    /** Everything that a feed shows, under its name. */
    public static byte[] publish(String name, Collection<Appointment> appointments) {
        List<Property> about = about(ImmutableMethod.PUBLISH);
        about.addAll(List.of(
                new Name(PlainText.line(name)),
                new XProperty("X-WR-CALNAME", PlainText.line(name)),
                new XProperty("X-WR-TIMEZONE", VietnamTime.ZONE.getId()),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH)));
        return written(about, appointments.stream().map(EVENTS::single));
    }

    /** One appointment as a calendar server keeps it: without a method (RFC 4791 section 4.1). */
    public static byte[] object(Appointment appointment) {
        return written(about(), Stream.of(EVENTS.single(appointment)));
    }

    private static List<VEvent> series(Appointment first, Repetition repetition) {
        return Stream.concat(
                        Stream.of(EVENTS.first(first, repetition)),
                        repetition.changed().stream().map(changed -> EVENTS.changed(first.uid(), changed)))
                .toList();
    }

    private static byte[] file(Method method, List<VEvent> events) {
        return written(about(method), events.stream());
    }

    private static List<Property> about(Property... more) {
        var about = new ArrayList<Property>(List.of(
                new ProdId("-//Diem Cau//Lich hop//VI"), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN));
        about.addAll(List.of(more));
        return about;
    }

    private static byte[] written(List<Property> about, Stream<VEvent> events) {
        List<CalendarComponent> components = Stream.<CalendarComponent>concat(
                        Stream.of(VietnamTime.definition()), events)
                .toList();
        return text(new Calendar(new PropertyList(about), new ComponentList<>(components)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Folded here and not by the library, which counts letters. */
    private static String text(Calendar calendar) {
        try (var text = new StringWriter()) {
            new CalendarOutputter(false).output(calendar, text);
            return Folding.folded(text.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
