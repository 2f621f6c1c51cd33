package vn.diemcau.media.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.pool.ServerId;

class IntakeTest extends PassesContract {

    private static final ServerId SERVER = new ServerId("a");

    private final MemoryPasses passes = new MemoryPasses();
    private final Intake intake = new Intake(passes, new Random(7));

    @Override
    protected Passes empty() {
        return new MemoryPasses();
    }

    @Test
    void aServerIsKnownByItsLastPass() {
        String old = intake.issue(SERVER, Instant.EPOCH);
        String pass = intake.issue(SERVER, Instant.EPOCH);

        assertThat(intake.admits(SERVER, pass)).isTrue();
        assertThat(intake.admits(SERVER, old)).isFalse();
        assertThat(intake.admits(SERVER, "")).isFalse();
        assertThat(intake.admits(new ServerId("b"), pass)).isFalse();
    }

    @Test
    void aPassIsLongAndNotKept() {
        String pass = intake.issue(SERVER, Instant.EPOCH);
        assertThat(pass).hasSize(43);
        assertThat(passes.digest(SERVER))
                .hasValueSatisfying(kept -> assertThat(kept).hasSize(64).doesNotContain(pass));
    }
}
