package vn.diemcau.notice.feed.dav;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import vn.diemcau.notice.ics.Appointment;

/** What a calendar asks about many meetings at once (RFC 4791 sections 7.8 and 7.9). */
final class Report {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final String EVENT = "VEVENT";

    private Report() {}

    /** The properties that are asked for; none means all. */
    static Set<QName> asked(Element request) {
        return request.first(Names.PROP).stream()
                .flatMap(prop -> prop.children().stream())
                .map(Element::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The answer to a question that we understand. */
    static Optional<Element> answer(Element request, Tree tree) {
        if (request.name().equals(Names.CALENDAR_MULTIGET)) {
            return Optional.of(named(request, asked(request), tree));
        }
        return request.name().equals(Names.CALENDAR_QUERY)
                ? Optional.of(found(request, asked(request), tree))
                : Optional.empty();
    }

    private static Element named(Element request, Set<QName> asked, Tree tree) {
        boolean contents = asked.contains(Names.CALENDAR_DATA);
        return Element.of(
                Names.MULTISTATUS,
                request.all(Names.HREF)
                        .map(Element::text)
                        .map(address -> tree.file(address, contents)
                                .map(found -> found.answer(asked))
                                .orElseGet(() -> Resource.missing(address)))
                        .toList());
    }

    private static Element found(Element request, Set<QName> asked, Tree tree) {
        List<Element> filters = request.first(Names.FILTER).stream()
                .flatMap(filter -> filter.all(Names.COMPONENT_FILTER))
                .flatMap(calendar -> calendar.all(Names.COMPONENT_FILTER))
                .toList();
        Predicate<Appointment> wanted = appointment -> filters.stream().allMatch(filter -> fits(filter, appointment));
        return Element.of(
                Names.MULTISTATUS,
                tree.files(wanted, asked.contains(Names.CALENDAR_DATA)).stream()
                        .map(file -> file.answer(asked))
                        .toList());
    }

    /** A meeting is an event; it fits when it ends after the start and starts before the end, as far as these are named. */
    private static boolean fits(Element filter, Appointment appointment) {
        return filter.attribute("name").equals(EVENT)
                && filter.all(Names.TIME_RANGE)
                        .allMatch(range -> time(range.attribute("start"))
                                        .map(appointment.slot().end()::isAfter)
                                        .orElse(true)
                                && time(range.attribute("end"))
                                        .map(appointment.slot().start()::isBefore)
                                        .orElse(true));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
