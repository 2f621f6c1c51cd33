package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    private final ObjectMapper mapper = Json.mapper();

    record Talk(Instant from, LocalDate day, Duration length, Optional<String> topic) {}

    private static final Talk TALK = new Talk(
            Instant.parse("2026-11-26T01:00:00Z"), LocalDate.of(2026, 11, 26), Duration.ofMinutes(5), Optional.empty());

    private static final String WRITTEN = """
            {"from":"2026-11-26T01:00:00Z","day":"2026-11-26","length":"PT5M","topic":null}""";

    @Test
    void timesAreIsoTextAndAnEmptyOptionalIsNull() throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(TALK)).isEqualTo(WRITTEN);
        assertThat(mapper.readValue(WRITTEN, Talk.class)).isEqualTo(TALK);
    }

    @Test
    void aFieldThatIsNotKnownIsRefused() {
        String mistyped = WRITTEN.replace("}", ",\"room\":\"A\"}");

        assertThatThrownBy(() -> mapper.readValue(mistyped, Talk.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void aTimeKeepsTheZoneInWhichItWasWritten() throws JsonProcessingException {
        OffsetDateTime inVietnam = OffsetDateTime.parse("2026-11-26T08:00:00+07:00");

        assertThat(mapper.readValue("\"2026-11-26T08:00:00+07:00\"", OffsetDateTime.class))
                .isEqualTo(inVietnam);
    }
}
