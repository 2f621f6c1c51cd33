package vn.diemcau.media.health;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.diemcau.media.pool.ServerId;

/** Remembers how servers did. Two nodes that write the same, after a split or a change of hands, leave it as if one had. */
public interface History {

    /** Keeps these minutes; of a minute that is kept already the first word holds. */
    void keep(Collection<Minute> minutes);

    /** The minutes of a server from then on, the oldest first. */
    List<Minute> minutes(ServerId server, Instant since);

    /** Notes that an incident begins, unless one of this server lasts already. */
    void begin(Incident incident);

    /** Ends every incident that lasts, except those of servers that are still ill. */
    void settle(Set<ServerId> ill, Instant at);

    /** The incidents of a server that ended after then or last, the newest first. */
    List<Incident> incidents(ServerId server, Instant since);

    /** Forgets what is older; incidents that last stay. */
    void forget(Instant before);
}
