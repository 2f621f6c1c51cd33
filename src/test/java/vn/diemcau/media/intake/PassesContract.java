package vn.diemcau.media.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.pool.ServerId;

/** What every store of passes must do. */
public abstract class PassesContract {

    private static final ServerId SERVER = new ServerId("a");

    /** A store without any pass. */
    protected abstract Passes empty();

    @Test
    void aServerHasOnePassAtATime() {
        Passes passes = empty();
        assertThat(passes.digest(SERVER)).isEmpty();

        passes.put(SERVER, "11", Instant.EPOCH);
        passes.put(new ServerId("b"), "22", Instant.EPOCH);
        passes.put(SERVER, "33", Instant.EPOCH);

        assertThat(passes.digest(SERVER)).contains("33");
        assertThat(passes.digest(new ServerId("b"))).contains("22");
    }
}
