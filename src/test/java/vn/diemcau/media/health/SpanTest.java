package vn.diemcau.media.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.pool.ServerId;

class SpanTest {

    private static final Instant BEGIN = Instant.parse("2026-11-26T05:00:00Z");

    @Test
    void aStretchEndsAtTheMinuteAtHand() {
        Instant now = Instant.parse("2026-11-26T05:00:42Z");

        assertThat(Span.HOUR.begin(now)).isEqualTo("2026-11-26T04:00:00Z");
        assertThat(Span.DAY.begin(now)).isEqualTo("2026-11-25T05:00:00Z");
        assertThat(Span.WEEK.begin(now)).isEqualTo("2026-11-19T05:00:00Z");
    }

    @Test
    void minutesArePutTogetherPieceByPiece() {
        List<Minute> pieces = Span.DAY.pieces(List.of(minute(0, 0.2), minute(11, 0.6), minute(12, 0.1)), BEGIN);

        assertThat(pieces).containsExactly(piece(0, 2, 0.6), piece(12, 1, 0.1));
    }

    @Test
    void aPieceOfWhichNothingIsKnownIsLeftOut() {
        assertThat(Span.HOUR.pieces(List.of(minute(0, 0.2), minute(9, 0.2)), BEGIN))
                .hasSize(2);
    }

    private static Minute minute(int minute, double stress) {
        return piece(minute, 1, stress);
    }

    private static Minute piece(int minute, int minutes, double stress) {
        return new Minute(
                new ServerId("a"),
                BEGIN.plusSeconds(60L * minute),
                60 * minutes,
                58 * minutes,
                1200L * minutes,
                80,
                stress,
                null,
                null);
    }
}
