package vn.diemcau.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private long revision = 1;
    private String stored = "một";
    private int looked;
    private int loaded;
    private Runnable whileLoading = () -> {};
    private final Remembered<String> remembered = new Remembered<>(
            () -> now,
            () -> {
                looked++;
                return revision;
            },
            () -> {
                loaded++;
                String read = stored;
                whileLoading.run();
                return read;
            });

    @Test
    void withinASecondNobodyLooksAgain() {
        remembered.get();
        now = now.plus(Duration.ofMillis(999));
        assertThat(remembered.get()).isEqualTo("một");

        assertThat(looked).isEqualTo(1);
        assertThat(loaded).isEqualTo(1);
    }

    @Test
    void whatStillHoldsIsNotLoadedAgain() {
        remembered.get();
        now = now.plus(Duration.ofSeconds(1));
        remembered.get();

        assertThat(looked).isEqualTo(2);
        assertThat(loaded).isEqualTo(1);
    }

    @Test
    void whatWasChangedElsewhereIsSeenWithinASecond() {
        remembered.get();
        change("hai");
        assertThat(remembered.get()).isEqualTo("một");
        now = now.plus(Duration.ofSeconds(1));

        assertThat(remembered.get()).isEqualTo("hai");
    }

    @Test
    void whatWasChangedHereIsSeenAtOnce() {
        remembered.get();
        change("hai");
        remembered.forget();

        assertThat(remembered.get()).isEqualTo("hai");
    }

    @Test
    void whoReadsDuringAChangeDoesNotBringBackWhatWasBefore() {
        whileLoading = () -> {
            whileLoading = () -> {};
            change("hai");
            remembered.forget();
        };
        assertThat(remembered.get()).isEqualTo("một");

        assertThat(remembered.get()).isEqualTo("hai");
    }

    private void change(String text) {
        stored = text;
        revision++;
    }
}
