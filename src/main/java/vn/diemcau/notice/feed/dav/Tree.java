package vn.diemcau.notice.feed.dav;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.notice.feed.Shelf;
import vn.diemcau.notice.ics.Appointment;
import vn.diemcau.notice.ics.Appointments;
import vn.diemcau.notice.ics.CalendarFiles;

/** The calendar of one reader as a tree of resources: the root, the reader, the calendar, and a file for each meeting. */
final class Tree {

    private static final String FILE = ".ics";

    private final String name;
    private final Map<String, Leaf> leaves = new LinkedHashMap<>();

    Tree(Shelf.Volume volume) {
        this.name = volume.name();
        volume.appointments().forEach(appointment -> leaves.put(address(appointment), Leaf.of(appointment)));
    }

    /**
     * A meeting and its file, which is only written when somebody wants it: most programs ask for the tags first.
     *
     * @param appointment the meeting
     * @param tag changes with everything that the file would say
     */
    record Leaf(Appointment appointment, EntityTag tag) {

        static Leaf of(Appointment appointment) {
            return new Leaf(appointment, EntityTag.of(appointment.toString().getBytes(StandardCharsets.UTF_8)));
        }

        byte[] file() {
            return CalendarFiles.object(appointment);
        }
    }

    /** The file at this address. */
    Optional<Leaf> leaf(String address) {
        return Optional.ofNullable(leaves.get(address));
    }

    /** What is at this address, and, if wanted, what lies directly below; nothing when there is nothing. */
    List<Resource> at(String address, boolean below) {
        Stream<Resource> children = below ? below(address) : Stream.empty();
        return resource(address).stream()
                .flatMap(found -> Stream.concat(Stream.of(found), children))
                .toList();
    }

    /** The files of the meetings that fulfil the condition, with or without what stands in them. */
    List<Resource> files(Predicate<Appointment> condition, boolean contents) {
        return leaves.entrySet().stream()
                .filter(entry -> condition.test(entry.getValue().appointment()))
                .map(entry -> file(entry.getKey(), entry.getValue(), contents))
                .toList();
    }

    private Stream<Resource> below(String address) {
        return switch (address) {
            case Addresses.ROOT -> Stream.of(principal());
            case Addresses.PRINCIPAL -> Stream.of(calendar());
            case Addresses.CALENDAR -> files(every -> true, false).stream();
            default -> Stream.empty();
        };
    }

    /** What is at this address. */
    Optional<Resource> resource(String address) {
        return switch (address) {
            case Addresses.ROOT -> Optional.of(root());
            case Addresses.PRINCIPAL -> Optional.of(principal());
            case Addresses.CALENDAR -> Optional.of(calendar());
            default -> file(address, false);
        };
    }

    private static Resource root() {
        return Resource.at(
                Addresses.ROOT,
                Element.of(Names.RESOURCE_TYPE, Element.of(Names.COLLECTION)),
                Element.text(Names.DISPLAY_NAME, "Điểm Cầu"),
                reader());
    }

    private Resource principal() {
        return Resource.at(
                Addresses.PRINCIPAL,
                Element.of(Names.RESOURCE_TYPE, Element.of(Names.COLLECTION), Element.of(Names.PRINCIPAL)),
                Element.text(Names.DISPLAY_NAME, name),
                reader(),
                Element.link(Names.PRINCIPAL_URL, Addresses.PRINCIPAL),
                Element.link(Names.CALENDAR_HOME, Addresses.PRINCIPAL));
    }

    private Resource calendar() {
        return Resource.at(
                Addresses.CALENDAR,
                Element.of(Names.RESOURCE_TYPE, Element.of(Names.COLLECTION), Element.of(Names.CALENDAR)),
                Element.text(Names.DISPLAY_NAME, name),
                reader(),
                Element.link(Names.OWNER, Addresses.PRINCIPAL),
                Element.of(Names.COMPONENTS, Element.of(Names.COMPONENT).with("name", "VEVENT")),
                Element.of(Names.PRIVILEGES, Element.of(Names.PRIVILEGE, Element.of(Names.READ))),
                Element.of(Names.REPORTS, report(Names.CALENDAR_QUERY), report(Names.CALENDAR_MULTIGET)),
                Element.text(Names.CTAG, state().value()));
    }

    /** The file at this address, with or without what stands in it. */
    Optional<Resource> file(String address, boolean contents) {
        return leaf(address).map(leaf -> file(address, leaf, contents));
    }

    private static Resource file(String address, Leaf leaf, boolean contents) {
        Resource bare = Resource.at(
                address,
                Element.of(Names.RESOURCE_TYPE),
                Element.text(Names.ETAG, leaf.tag().value()),
                Element.text(Names.CONTENT_TYPE, "text/calendar; charset=utf-8; component=VEVENT"));
        return contents
                ? bare.with(Element.text(Names.CALENDAR_DATA, new String(leaf.file(), StandardCharsets.UTF_8)))
                : bare;
    }

    private static Element reader() {
        return Element.link(Names.CURRENT_USER, Addresses.PRINCIPAL);
    }

    private static Element report(QName name) {
        return Element.of(Names.SUPPORTED_REPORT, Element.of(Names.REPORT, Element.of(name)));
    }

    /** Changes with every file that comes, goes or changes. */
    private EntityTag state() {
        return EntityTag.of(leaves.entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue().tag().value())
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String address(Appointment appointment) {
        return Addresses.CALENDAR
                + Appointments.meeting(appointment.uid()).map(MeetingId::value).orElseThrow()
                + FILE;
    }
}
