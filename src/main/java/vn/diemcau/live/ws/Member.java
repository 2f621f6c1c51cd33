package vn.diemcau.live.ws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.Outcome;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.RollCall;
import vn.diemcau.live.core.Seat;
import vn.diemcau.live.core.Verb;
import vn.diemcau.live.wire.Audience;
import vn.diemcau.live.wire.ClientMessage;
import vn.diemcau.live.wire.MessageError;
import vn.diemcau.live.wire.ServerMessage;
import vn.diemcau.live.wire.StateView;

/** A connection that takes part in a meeting, in one capacity. */
final class Member implements ClientMessage.Receiver {

    private final Connection connection;
    private final Gathering gathering;
    private final ClientMessage.Hello hello;
    private final Actor actor;
    private final Surroundings world;
    private ServerMessage.@Nullable Seat seat;
    private volatile boolean saidBye;

    Member(Connection connection, Gathering gathering, ClientMessage.Hello hello, Actor actor, Surroundings world) {
        this.connection = connection;
        this.gathering = gathering;
        this.hello = hello;
        this.actor = actor;
        this.world = world;
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
        connection.send(new ServerMessage.Pong(ping.at(), now()));
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

    /**
     * Says to the member what it is here.
     *
     * @param seq how far it will have been told by what comes next
     */
    void welcome(long seq, ServerMessage.Mode mode) {
        int beat = (int) world.limits().beat().toMillis();
        connection.send(
                new ServerMessage.Welcome(ClientMessage.VERSION, you(), now(), seq, mode, beat, world.numbers()));
    }

    /** Tells a site's device how its seat is, unless it knows. */
    void tellSeat(Assembly meeting) {
        if (audience() == Audience.SITE) {
            Optional.ofNullable(site())
                    .flatMap(meeting.hall().seats()::seat)
                    .map(own -> seat(own, meeting.hall().rollCall()))
                    .filter(own -> !own.equals(seat))
                    .ifPresent(this::tell);
        }
    }

    private void tell(ServerMessage.Seat own) {
        seat = own;
        connection.send(own);
    }

    private static ServerMessage.Seat seat(Seat own, @Nullable RollCall call) {
        boolean answered = call != null
                && call.open()
                && call.answered().contains(own.site().id());
        return new ServerMessage.Seat(StateView.SeatView.own(own), answered);
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
        return world.clock().instant();
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

    /** The number of the last event that the member's device has seen; null when it has seen nothing. */
    @Nullable
    Long last() {
        return hello.last();
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
