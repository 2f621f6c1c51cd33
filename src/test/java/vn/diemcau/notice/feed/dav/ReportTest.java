package vn.diemcau.notice.feed.dav;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.notice.feed.Shelf;
import vn.diemcau.notice.ics.Appointment;
import vn.diemcau.notice.ics.Appointments;
import vn.diemcau.notice.ics.Wording;
import vn.diemcau.schedule.Samples;

/** A calendar with one meeting, on 26/11/2026 from 08:00 to 10:00. */
class ReportTest {

    private static final String FILE = "/dav/me/lich/m-1.ics";

    private final Tree tree = new Tree(new Shelf.Volume("Lịch họp", List.of(meeting())));

    @ParameterizedTest
    @CsvSource({
        "VEVENT, 20261126T010000Z, 20261126T030000Z, 1",
        "VEVENT, 20261126T030000Z, 20261127T000000Z, 0",
        "VEVENT, 20261120T000000Z, 20261126T010000Z, 0",
        "VEVENT, 20261126T020000Z, '', 1",
        "VEVENT, '', 20261126T010001Z, 1",
        "VTODO, '', '', 0"
    })
    void aCalendarAsksForTheMeetingsOfATime(String component, String start, String end, int found) {
        Element answer = answer(
                        "<c:calendar-query xmlns:c='urn:ietf:params:xml:ns:caldav' xmlns='DAV:'><prop><getetag/></prop>"
                                + "<c:filter><c:comp-filter name='VCALENDAR'><c:comp-filter name='" + component
                                + "'><c:time-range start='"
                                + start + "' end='" + end
                                + "'/></c:comp-filter></c:comp-filter></c:filter></c:calendar-query>")
                .orElseThrow();

        assertThat(answer.all(Names.RESPONSE)).hasSize(found);
    }

    @Test
    void filesAreFetchedByTheirAddressesAndMissingOnesAreNamed() {
        Element answer = answer(
                        "<c:calendar-multiget xmlns:c='urn:ietf:params:xml:ns:caldav' xmlns='DAV:'><prop><getetag/>"
                                + "<c:calendar-data/></prop><href>" + FILE
                                + "</href><href>/dav/me/lich/m-2.ics</href></c:calendar-multiget>")
                .orElseThrow();
        String text = new String(XmlWriter.written(answer), StandardCharsets.UTF_8);

        assertThat(answer.all(Names.RESPONSE)).hasSize(2);
        assertThat(text)
                .contains(
                        "SUMMARY:Giao ban tháng 11",
                        "HTTP/1.1 404 Not Found",
                        tree.leaf(FILE).orElseThrow().tag().value());
    }

    @Test
    void otherQuestionsAreNotUnderstood() {
        assertThat(answer("<sync-collection xmlns='DAV:'/>")).isEmpty();
    }

    @Test
    void theTreeLeadsFromTheRootToTheFiles() {
        assertThat(tree.at("/dav/", true)).extracting(Resource::address).containsExactly("/dav/", "/dav/me/");
        assertThat(tree.at("/dav/me/", true))
                .extracting(Resource::address)
                .containsExactly("/dav/me/", "/dav/me/lich/");
        assertThat(tree.at("/dav/me/lich/", true)).extracting(Resource::address).containsExactly("/dav/me/lich/", FILE);
        assertThat(tree.at("/dav/me/lich/", false)).hasSize(1);
        assertThat(tree.at("/dav/you/", true)).isEmpty();
    }

    @Test
    void whatIsNotKnownIsSaidToBeMissing() {
        Element answer = tree.resource(FILE).orElseThrow().answer(Set.of(Names.ETAG, Names.OWNER));

        assertThat(answer.all(Names.PROPSTAT)).hasSize(2);
    }

    @Test
    void theCalendarsTagChangesWithAMeeting() {
        Appointment changed = meeting().cancelled();

        assertThat(tag(new Tree(new Shelf.Volume("Lịch họp", List.of(changed)))))
                .isNotEqualTo(tag(tree));
        assertThat(tag(new Tree(new Shelf.Volume("Lịch họp", List.of())))).isNotEqualTo(tag(tree));
        assertThat(tag(new Tree(new Shelf.Volume("Lịch họp", List.of(meeting())))))
                .isEqualTo(tag(tree));
    }

    private static String tag(Tree tree) {
        return tree.resource("/dav/me/lich/")
                .orElseThrow()
                .properties()
                .get(Names.CTAG)
                .text();
    }

    private Optional<Element> answer(String question) {
        return Report.answer(
                XmlReader.read(question.getBytes(StandardCharsets.UTF_8)).orElseThrow(), tree);
    }

    private static Appointment meeting() {
        return new Appointments(Samples.directory(), URI.create("https://hop.vn/"), Wording.VIETNAMESE)
                .of(Samples.meeting(), Samples.NOW, null);
    }
}
