package vn.diemcau.live.ws;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Passport;
import vn.diemcau.identity.Sessions;
import vn.diemcau.identity.SignedOut;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.live.DeviceTalk;
import vn.diemcau.live.Machine;
import vn.diemcau.live.MediaRoom;
import vn.diemcau.live.Rooms;
import vn.diemcau.live.wire.ServerMessage;
import vn.diemcau.schedule.MeetingChanged;

/** All connections of this server: opens and closes them, and ends those whose time, session or right is over. */
@ApplicationScoped
public class Connections {

    private static final Logger LOG = System.getLogger(Connections.class.getName());

    private static final Duration LISTEN_EVERY = Duration.ofSeconds(1);
    private static final Duration TELL_EVERY = Duration.ofMillis(500);
    private static final Duration CHECK_EVERY = Duration.ofSeconds(30);

    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Quotas quotas = new Quotas(System::nanoTime);
    private final Porch porch = new Porch();
    private final Pace pace = new Pace();
    private final List<Future<?>> routines = new ArrayList<>();
    private final NodeId here;
    private final Machine machine;
    private final Sessions sessions;
    private final SocketLimits limits;
    private final Gatherings gatherings;
    private final Entrance entrance;

    /** Whether the server is stopping: then its sites are on the way to another one, and not weak because their lines here have ended. */
    private volatile boolean leaving;

    /** The server ends all lines itself before it tells us that it stops, and without a word of ours: so we listen for the signal too. */
    private final Thread farewell = new Thread(this::sayGoodBye, "diemcau-farewell");

    @Inject
    public Connections(
            Machine machine,
            NodeId here,
            Event<DeviceTalk> others,
            Sessions sessions,
            Doorkeeper doorkeeper,
            Rooms rooms,
            MediaRoom media,
            SocketLimits limits,
            ServerMessage.Limits numbers,
            Clock clock) {
        var world = new Surroundings(here, others::fire, rooms, media, limits, numbers, clock);
        this.here = here;
        this.machine = machine;
        this.sessions = sessions;
        this.limits = limits;
        this.gatherings = new Gatherings(world);
        this.entrance = new Entrance(doorkeeper, gatherings, world);
    }

    @PostConstruct
    void begin() {
        Runtime.getRuntime().addShutdownHook(farewell);
        routines.add(machine.every(LISTEN_EVERY, this::listen));
        routines.add(machine.every(limits.deskTick(), () -> gatherings.each(Gathering::tick)));
        routines.add(machine.every(TELL_EVERY, () -> gatherings.each(Gathering::tellReports)));
        routines.add(machine.every(CHECK_EVERY, this::checkSessions));
    }

    @PreDestroy
    void end() {
        routines.forEach(routine -> routine.cancel(false));
        sayGoodBye();
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException stopping) {
            LOG.log(Level.DEBUG, "Good-bye has been said already", stopping);
        }
    }

    /** Tells everybody to move, so that they come back at once, here or on another node, instead of waiting for a silence to tell them. */
    private void sayGoodBye() {
        leaving = true;
        open.forEach(connection -> connection.end(CloseCode.RESTARTING));
    }

    Connection opened(Session session, Passport passport) {
        return opened(new ChannelPipe(session, machine), passport);
    }

    /** Opens a connection over any pipe. */
    Connection opened(Pipe pipe, Passport passport) {
        var outbox = new Outbox(pipe, limits, System::nanoTime);
        Quotas.Share share = quotas.share(passport.caller().account());
        var connection = new Connection(passport, outbox, limits, share.quota(), porch, System::nanoTime, entrance);
        open.add(connection);
        if (!share.granted()) {
            connection.end(CloseCode.TOO_MANY);
        } else if (!porch.enter()) {
            connection.end(CloseCode.CROWDED);
        }
        // The session may have ended between the handshake and here, when nobody would have told this connection.
        machine.execute(() -> checkSession(connection));
        return connection;
    }

    /** A connection has ended; told more than once, it has ended once. */
    void closed(Connection connection) {
        if (open.remove(connection)) {
            quotas.leave(connection.passport().caller().account());
            connection.leavePorch();
            Optional.ofNullable(connection.member()).filter(member -> !leaving).ifPresent(gatherings::leave);
        }
    }

    /** A session that has ended takes its connections with it. */
    void signedOut(@Observes SignedOut event) {
        end(connection -> connection.passport().caller().session().equals(event.session()), CloseCode.NOT_SIGNED_IN);
    }

    /** Devices on other nodes have something for those here. */
    void overheard(@Observes DeviceTalk talk) {
        if (!talk.node().equals(here)) {
            gatherings.overhear(talk);
        }
    }

    /** Who was invited may not be any more. */
    void meetingChanged(@Observes MeetingChanged event) {
        machine.execute(() -> members()
                .filter(member -> member.gathering().id().equals(event.meeting()))
                .filter(member -> !entrance.stillAdmits(
                        member, member.connection().passport().caller()))
                .forEach(member -> member.connection().end(CloseCode.NOT_ALLOWED)));
    }

    private void listen() {
        long helloWithin = limits.helloWithin().toNanos();
        end(connection -> connection.member() == null && connection.age() > helloWithin, CloseCode.BAD_HELLO);
        pace.adapt(open.size());
        open.forEach(Connection::check);
        open.forEach(connection -> connection.tell(pace));
        gatherings.each(Gathering::listen);
    }

    /** A session may have ended, and whoever has it may have lost a role. */
    private void checkSessions() {
        sessions.refresh(
                open.stream().map(connection -> connection.passport().token()).toList());
        open.forEach(this::checkSession);
    }

    private void checkSession(Connection connection) {
        sessions.caller(connection.passport().token())
                .ifPresentOrElse(caller -> check(connection, caller), () -> connection.end(CloseCode.NOT_SIGNED_IN));
    }

    private void check(Connection connection, Caller caller) {
        Member member = connection.member();
        boolean changed = !caller.roles().equals(connection.passport().caller().roles());
        if (changed && member != null && !entrance.stillAdmits(member, caller)) {
            connection.end(CloseCode.NOT_ALLOWED);
        }
    }

    private void end(Predicate<Connection> condition, CloseCode code) {
        open.stream().filter(condition).forEach(connection -> connection.end(code));
    }

    private Stream<Member> members() {
        return open.stream().flatMap(connection -> Stream.ofNullable(connection.member()));
    }
}
