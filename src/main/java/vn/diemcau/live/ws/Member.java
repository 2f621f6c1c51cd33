package vn.diemcau.live.ws;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.Outcome;
import vn.diemcau.live.RoomView;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Verb;
import vn.diemcau.live.wire.Audience;
import vn.diemcau.live.wire.ClientMessage;
import vn.diemcau.live.wire.MessageError;
import vn.diemcau.live.wire.Messages;
import vn.diemcau.live.wire.ServerMessage;
import vn.diemcau.live.wire.StateView;

/** A connection that takes part in a meeting, in one capacity. */
final class Member implements ClientMessage.Receiver {

    private final Connection connection;
    private final Gathering gathering;
    private final ClientMessage.Hello hello;
    private final Actor actor;
    private final InstantSource clock;
    private volatile boolean saidBye;

    Member(Connection connection, Gathering gathering, ClientMessage.Hello hello, Actor actor, InstantSource clock) {
        this.connection = connection;
        this.gathering = gathering;
        this.hello = hello;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void hello(ClientMessage.Hello again) {
        connection.wrong(MessageError.HELLO_AGAIN);
    }

    @Override
    public void command(ClientMessage.Do command) {
        gathering.perform(this, command);
    }

    @Override
    public void ping(ClientMessage.Ping ping) {
        connection.send(new ServerMessage.Pong(ping.at(), clock.instant()));
    }

    @Override
    public void bye(ClientMessage.Bye bye) {
        saidBye = true;
        connection.leave();
        gathering.leaves(this);
    }

    @Override
    public void media(ClientMessage.Media media) {
        gathering.wantsMedia(this, media.on());
    }

    @Override
    public void report(ClientMessage.Report report) {
        gathering.reports(this, report);
    }

    @Override
    public void signal(ClientMessage.Signal signal) {
        gathering.signals(this, signal);
    }

    /** Lets the member in: what it is, then what it has missed or the whole state. */
    void welcome(RoomView room, Assembly meeting, ServerMessage.Limits limits, Duration beat) {
        List<Entry> missed =
                hello.last() == null ? null : room.since(hello.last()).orElse(null);
        var mode = missed == null ? ServerMessage.Mode.snapshot : ServerMessage.Mode.events;
        connection.send(new ServerMessage.Welcome(
                ClientMessage.VERSION, you(), now(), room.seq(), mode, (int) beat.toMillis(), limits));
        if (missed == null) {
            var view = StateView.of(hello.meeting(), meeting, audience());
            connection.send(new ServerMessage.Snapshot(room.seq(), view));
        } else if (!missed.isEmpty()) {
            connection.send(Frame.text(Messages.events(missed, audience())));
        }
    }

    private ServerMessage.You you() {
        List<String> may = Verb.of(actor.as()).stream().map(Verb::wireName).toList();
        return new ServerMessage.You(
                actor.as(),
                actor.site(),
                hello.device(),
                connection.passport().caller().person(),
                may);
    }

    /** Answers a command of this member. */
    void answer(String command, Outcome outcome) {
        connection.send(answered(command, outcome));
    }

    private static ServerMessage answered(String command, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return new ServerMessage.Ok(command, done.seq());
        }
        Refusal refusal =
                outcome instanceof Outcome.Refused refused ? refused.refusal() : Refusal.of(MessageError.RETRY);
        return new ServerMessage.No(command, refusal.code(), refusal.details());
    }

    private Instant now() {
        return clock.instant();
    }

    Connection connection() {
        return connection;
    }

    Gathering gathering() {
        return gathering;
    }

    ClientMessage.Hello hello() {
        return hello;
    }

    Actor actor() {
        return actor;
    }

    /** The site where the member's device stands. */
    @Nullable
    SiteId site() {
        return actor.site();
    }

    String device() {
        return hello.device();
    }

    @Nullable
    Integer heads() {
        return hello.heads();
    }

    Audience audience() {
        return Audience.of(actor.as());
    }

    boolean saidBye() {
        return saidBye;
    }
}
