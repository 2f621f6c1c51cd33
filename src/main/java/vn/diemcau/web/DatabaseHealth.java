package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Ready means that the database answers: without it a node can neither log anybody in nor record a meeting. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    private static final String NAME = "database";

    @Inject
    private Jdbi jdbi;

    @Override
    public HealthCheckResponse call() {
        try {
            jdbi.useHandle(handle ->
                    handle.createQuery("select 1").mapTo(Integer.class).one());
            return HealthCheckResponse.up(NAME);
        } catch (JdbiException unreachable) {
            return HealthCheckResponse.named(NAME)
                    .down()
                    .withData("reason", String.valueOf(unreachable.getMessage()))
                    .build();
        }
    }
}
