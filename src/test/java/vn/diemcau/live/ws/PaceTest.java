package vn.diemcau.live.ws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace();

    @Test
    void aFewAreToldNothing() {
        pace.adapt(300);

        assertThat(pace.isNews(0)).isFalse();
    }

    @Test
    void manySpreadThemselves() {
        pace.adapt(1_000);

        assertThat(pace.isNews(0)).isTrue();
        assertThat(pace.frame().json()).isEqualTo("{\"t\":\"pace\",\"spread\":2000}");
        assertThat(pace.isNews(2_000)).isFalse();
    }

    @Test
    void aLittleMoreOrLessIsNotWorthAWord() {
        pace.adapt(1_000);
        pace.adapt(1_999);
        pace.adapt(300);
        assertThat(pace.spread()).isEqualTo(2_000);

        pace.adapt(2_000);
        assertThat(pace.spread()).isEqualTo(4_000);
    }

    @Test
    void whenAlmostAllHaveLeftTheRestIsToldToHurryAgain() {
        pace.adapt(1_000);
        pace.adapt(10);

        assertThat(pace.isNews(2_000)).isTrue();
        assertThat(pace.isNews(0)).isFalse();
        assertThat(pace.spread()).isEqualTo(500);
    }
}
