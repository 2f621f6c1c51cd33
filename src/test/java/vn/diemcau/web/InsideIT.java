package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.diemcau.testkit.Wars;

/** What features find when they inject: these tests run inside the server. */
@ExtendWith(ArquillianExtension.class)
class InsideIT {

    @Inject
    private Jdbi jdbi;

    @Inject
    private Clock clock;

    @Deployment
    static WebArchive war() {
        return Wars.builtWith(InsideIT.class);
    }

    @Test
    void theSchemaIsThereBeforeAnybodyAsks() {
        int applied = jdbi.withHandle(handle -> handle.createQuery("select count(*) from flyway_schema_history")
                .mapTo(Integer.class)
                .one());

        assertThat(applied).isNotNegative();
    }

    @Test
    void theClockGoesByTheTimeOfVietnam() {
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Ho_Chi_Minh");
    }
}
