package vn.diemcau.live.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import vn.diemcau.kernel.Answer;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Entry;

/** Messages as the text of a frame, and back; both directions of both sides. */
public final class Messages {

    private static final String TYPE = "t";

    private static final Types<ClientMessage> CLIENT = new Types<>(Map.of(
            "hello", ClientMessage.Hello.class,
            "do", ClientMessage.Do.class,
            "ping", ClientMessage.Ping.class,
            "bye", ClientMessage.Bye.class,
            "media", ClientMessage.Media.class,
            "report", ClientMessage.Report.class,
            "signal", ClientMessage.Signal.class));

    private static final Types<ServerMessage> SERVER = new Types<>(Map.ofEntries(
            Map.entry("welcome", ServerMessage.Welcome.class),
            Map.entry("snapshot", ServerMessage.Snapshot.class),
            Map.entry("events", ServerMessage.Events.class),
            Map.entry("seat", ServerMessage.Seat.class),
            Map.entry("ok", ServerMessage.Ok.class),
            Map.entry("no", ServerMessage.No.class),
            Map.entry("pong", ServerMessage.Pong.class),
            Map.entry("signal", ServerMessage.Signal.class),
            Map.entry("peers", ServerMessage.Peers.class),
            Map.entry("reports", ServerMessage.Reports.class),
            Map.entry("pace", ServerMessage.Pace.class),
            Map.entry("displaced", ServerMessage.Displaced.class),
            Map.entry("error", ServerMessage.Wrong.class)));

    private Messages() {}

    /** Reads what a client sent, or says what is wrong with it ({@link MessageError}). */
    public static Answer<ClientMessage> client(String frame) {
        return read(frame, CLIENT);
    }

    /** Reads what the server sent, or says what is wrong with it. */
    public static Answer<ServerMessage> server(String frame) {
        return read(frame, SERVER);
    }

    /** Writes what a client sends. */
    public static String text(ClientMessage message) {
        return typed(CLIENT.nameOf(message), Wire.messageFields(message)).toString();
    }

    /** Writes what the server sends. */
    public static String text(ServerMessage message) {
        return typed(SERVER.nameOf(message), Wire.messageFields(message)).toString();
    }

    /**
     * Writes a stretch of the journal as this audience may read it; the text serves everybody who belongs to it.
     *
     * @param from the number of the event before the first entry
     * @param entries at least one, without gaps
     * @param meeting the meeting after them
     */
    public static String events(long from, List<Entry> entries, Audience audience, Assembly meeting) {
        return text(new Telling(audience, meeting).of(from, entries));
    }

    /** Writes the whole state after an event; the text serves everybody who belongs to the same audience. */
    public static String snapshot(long seq, StateView state) {
        return "{\"t\":\"snapshot\",\"seq\":" + seq + ",\"state\":" + state.json() + "}";
    }

    private static ObjectNode typed(String type, ObjectNode fields) {
        ObjectNode message = JsonNodeFactory.instance.objectNode().put(TYPE, type);
        return message.setAll(fields);
    }

    private static <T> Answer<T> read(String frame, Types<T> types) {
        try {
            ObjectNode message = Wire.object(frame);
            JsonNode type = message.remove(TYPE);
            if (type == null || !type.isTextual()) {
                throw Malformed.field(TYPE);
            }
            return Answer.accepted(Wire.message(message, types.named(type.textValue())));
        } catch (Malformed malformed) {
            return Answer.refused(malformed.refusal());
        }
    }
}
