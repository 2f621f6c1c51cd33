package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.TimeOrderedIds;

/** The one source of identifiers of this process. */
@ApplicationScoped
public class Identifiers {

    @Produces
    @Singleton
    Ids ids(Clock clock) {
        return new TimeOrderedIds(clock, new SecureRandom());
    }

    /** This run of this server. */
    @Produces
    @Singleton
    NodeId here(Ids ids) {
        return new NodeId(ids.next());
    }
}
