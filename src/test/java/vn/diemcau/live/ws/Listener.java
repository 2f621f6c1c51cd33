package vn.diemcau.live.ws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Passport;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.wire.Audience;
import vn.diemcau.live.wire.ClientMessage;
import vn.diemcau.live.wire.ServerMessage;
import vn.diemcau.testkit.PackedFrame;

/** A member of a meeting without a network: it keeps the frames that it is sent. */
final class Listener implements Pipe {

    static final MeetingId MEETING = new MeetingId("m-1");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SocketLimits LIMITS = SocketLimits.of(Duration.ofSeconds(8), 1);
    private static final Surroundings WORLD = new Surroundings(
            new NodeId("n-1"),
            talk -> {},
            null,
            null,
            LIMITS,
            new ServerMessage.Limits(10, 600, 300, 1000, 500),
            () -> Instant.EPOCH);

    private final List<Frame> frames = new ArrayList<>();
    private final Member member;

    /**
     * @param site where its device stands
     * @param last the position that it says it has; null when it knows nothing
     */
    Listener(Audience audience, SiteId site, Long last) {
        Capacity as = audience == Audience.SITE ? Capacity.SITE : Capacity.CHAIR;
        var hello = new ClientMessage.Hello(ClientMessage.VERSION, MEETING, "d-1", as, site, last, null);
        var caller = new Caller(new AccountId("a-1"), new PersonId("p-1"), "A", List.of(), "s-1");
        var outbox = new Outbox(this, LIMITS, () -> 0);
        var connection =
                new Connection(new Passport(caller, "token"), outbox, LIMITS, new Quota(0), null, () -> 0, null);
        member = new Member(connection, null, hello, new Actor(as, "A", new PersonId("p-1"), site), WORLD);
    }

    Member member() {
        return member;
    }

    /** The very frames. */
    List<Frame> frames() {
        return frames;
    }

    long bytes() {
        return frames.stream().mapToLong(Frame::size).sum();
    }

    /** What the frames say. */
    List<String> texts() {
        return frames.stream().map(Listener::text).toList();
    }

    /** The frames of this type. */
    List<JsonNode> heard(String type) {
        return texts().stream()
                .map(Listener::tree)
                .filter(frame -> frame.path("t").asText().equals(type))
                .toList();
    }

    /** Up to which event it has been told. */
    Long position() {
        Long position = null;
        for (String text : texts()) {
            JsonNode frame = tree(text);
            JsonNode reached = frame.path("t").asText().equals("snapshot") ? frame.path("seq") : frame.path("to");
            position = reached.isNumber() ? Long.valueOf(reached.asLong()) : position;
        }
        return Objects.requireNonNullElse(position, member.last());
    }

    @Override
    public void transmit(List<Frame> sent, Done done) {
        frames.addAll(sent);
        done.done(true);
    }

    @Override
    public void close(int code, String reason) {
        throw new AssertionError(reason);
    }

    @Override
    public void cut(int code, String reason) {
        throw new AssertionError(reason);
    }

    private static String text(Frame frame) {
        return frame.isText()
                ? frame.json()
                : new PackedFrame().add(frame.payload(), true).orElseThrow();
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(text, wrong);
        }
    }
}
