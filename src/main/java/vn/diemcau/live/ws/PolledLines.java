package vn.diemcau.live.ws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.diemcau.identity.Passport;
import vn.diemcau.kernel.Ids;
import vn.diemcau.live.Machine;

/** The connections of those who come without a WebSocket. In every other respect they are connections like any other. */
@ApplicationScoped
public class PolledLines {

    /** How long a client may take to fetch why its line has ended. */
    private static final Duration LAST_WORD = Duration.ofSeconds(30);

    private final Map<String, PolledLine> lines = new ConcurrentHashMap<>();
    private final Connections connections;
    private final Machine machine;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public PolledLines(Connections connections, Machine machine, Ids ids, Clock clock) {
        this.connections = connections;
        this.machine = machine;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Opens a line.
     *
     * @return by which it is found again; no secret, since it serves only the login that has opened it
     */
    public String open(Passport passport) {
        String id = ids.next();
        var line = new PolledLine(passport, connection -> ended(id, connection));
        lines.put(id, line);
        line.serves(connections.opened(line, passport));
        return id;
    }

    /** The line, if it is still there and was opened in this login. */
    public Optional<PolledLine> line(String id, String session) {
        return Optional.ofNullable(lines.get(id)).filter(line -> line.belongsTo(session));
    }

    private void ended(String id, Connection connection) {
        machine.execute(() -> connections.closed(connection));
        machine.at(clock.instant().plus(LAST_WORD), () -> lines.remove(id));
    }
}
