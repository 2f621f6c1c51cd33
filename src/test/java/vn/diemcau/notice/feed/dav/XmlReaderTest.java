package vn.diemcau.notice.feed.dav;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {

    @Test
    void aQuestionIsReadWithItsNamesAndAttributes() {
        Element query = read("<c:calendar-query xmlns:c='urn:ietf:params:xml:ns:caldav' xmlns='DAV:'>"
                        + "<prop><getetag/></prop><c:filter><c:comp-filter name='VCALENDAR'/></c:filter></c:calendar-query>")
                .orElseThrow();

        assertThat(query.name()).isEqualTo(Names.CALENDAR_QUERY);
        assertThat(Report.asked(query)).containsExactly(Names.ETAG);
        assertThat(query.first(Names.FILTER)
                        .orElseThrow()
                        .first(Names.COMPONENT_FILTER)
                        .orElseThrow()
                        .attribute("name"))
                .isEqualTo("VCALENDAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<a><b></a>",
                "<!DOCTYPE a [<!ENTITY x 'ha'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/evil.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/'> %p;]><a/>",
                "<a>&#0;</a>",
                "<a b='1' b='2'/>"
            })
    void whatIsNoPlainXmlIsNotRead(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void laughterIsNotMultiplied() {
        var bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
        for (int level = 1; level < 30; level++) {
            bomb.append("<!ENTITY e" + level + " '" + ("&e" + (level - 1) + ";").repeat(10) + "'>");
        }

        assertThat(read(bomb + "]><a>&e29;</a>")).isEmpty();
    }

    @Test
    void whatIsTooDeepTooManyOrTooLargeIsNotRead() {
        assertThat(read("<a>".repeat(XmlReader.DEPTH + 1) + "</a>".repeat(XmlReader.DEPTH + 1)))
                .isEmpty();
        assertThat(read("<a>" + "<b/>".repeat(XmlReader.ELEMENTS) + "</a>")).isEmpty();
        assertThat(read("<a>" + "x".repeat(XmlReader.OCTETS) + "</a>")).isEmpty();
        assertThat(read("<a>".repeat(XmlReader.DEPTH) + "</a>".repeat(XmlReader.DEPTH)))
                .isPresent();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Element answer = Element.of(
                Names.MULTISTATUS,
                Resource.at("/dav/", Element.text(Names.DISPLAY_NAME, "Điểm <Cầu> & ]]>"))
                        .answer(java.util.Set.of()));

        assertThat(XmlReader.read(XmlWriter.written(answer))).contains(answer);
    }

    @Test
    void aNameAndAPasswordComeInOneHeader() {
        assertThat(BasicLogin.in("Basic dGh1a3k6YTpi")).contains(new BasicLogin("thuky", "a:b"));
        assertThat(List.of("", "Bearer x", "Basic ***", "Basic dGh1a3k=", "Basic " + "A".repeat(2000)))
                .allSatisfy(header -> assertThat(BasicLogin.in(header)).isEmpty());
        assertThat(BasicLogin.in(null)).isEmpty();
    }

    @Test
    void aTagIsKnownAgainAlsoWhenItWasPackedOnTheWay() {
        EntityTag tag = EntityTag.of(new byte[] {1});

        assertThat(tag.isAmong("\"x\", W/" + tag.value())).isTrue();
        assertThat(tag.isAmong(EntityTag.of(new byte[] {2}).value())).isFalse();
        assertThat(tag.isAmong(null)).isFalse();
    }

    private static Optional<Element> read(String text) {
        return XmlReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
