package vn.diemcau.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void quantilesAreToldWithinTwoPercent() {
        var histogram = new Histogram();
        for (int micros = 1; micros <= 1_000_000; micros++) {
            histogram.add(micros);
        }

        assertThat(histogram.quantile(0.5)).isCloseTo(500, Percentage.withPercentage(2));
        assertThat(histogram.quantile(0.99)).isCloseTo(990, Percentage.withPercentage(2));
        assertThat(histogram.max()).isEqualTo(1000);
    }

    @Test
    void noTimeIsTooLong() {
        var histogram = new Histogram();
        histogram.add(0);
        histogram.add(Long.MAX_VALUE);

        assertThat(histogram.count()).isEqualTo(2);
        assertThat(histogram.quantile(0.5)).isCloseTo(0, within(0.001));
        assertThat(histogram.quantile(1)).isEqualTo(Long.MAX_VALUE / 1000.0);
    }
}
