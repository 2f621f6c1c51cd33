package vn.diemcau.live.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.diemcau.live.core.AllowMics;
import vn.diemcau.live.core.AnswerRollCall;
import vn.diemcau.live.core.ClaimRecording;
import vn.diemcau.live.core.Close;
import vn.diemcau.live.core.Command;
import vn.diemcau.live.core.CorrectRollCall;
import vn.diemcau.live.core.DropHand;
import vn.diemcau.live.core.EndFloor;
import vn.diemcau.live.core.ExtendFloor;
import vn.diemcau.live.core.FinishRollCall;
import vn.diemcau.live.core.GrantFloor;
import vn.diemcau.live.core.LowerHand;
import vn.diemcau.live.core.MoveToItem;
import vn.diemcau.live.core.MuteAll;
import vn.diemcau.live.core.Open;
import vn.diemcau.live.core.RaiseHand;
import vn.diemcau.live.core.ReadmitSite;
import vn.diemcau.live.core.RemoveSite;
import vn.diemcau.live.core.ReportRecording;
import vn.diemcau.live.core.Resume;
import vn.diemcau.live.core.Say;
import vn.diemcau.live.core.SetQuality;
import vn.diemcau.live.core.StartRecording;
import vn.diemcau.live.core.StartRollCall;
import vn.diemcau.live.core.StopRecording;
import vn.diemcau.live.core.Suspend;
import vn.diemcau.live.core.Verb;

/** The commands that people give, as JSON. What only the server does has no form here, so nobody can send it. */
final class CommandJson {

    private static final Map<Verb, Class<? extends Command>> BY_VERB = new EnumMap<>(Map.ofEntries(
            Map.entry(Verb.OPEN, Open.class),
            Map.entry(Verb.START_ROLL_CALL, StartRollCall.class),
            Map.entry(Verb.FINISH_ROLL_CALL, FinishRollCall.class),
            Map.entry(Verb.ANSWER_ROLL_CALL, AnswerRollCall.class),
            Map.entry(Verb.CORRECT_ROLL_CALL, CorrectRollCall.class),
            Map.entry(Verb.MOVE_TO_ITEM, MoveToItem.class),
            Map.entry(Verb.RAISE_HAND, RaiseHand.class),
            Map.entry(Verb.LOWER_HAND, LowerHand.class),
            Map.entry(Verb.DROP_HAND, DropHand.class),
            Map.entry(Verb.GRANT_FLOOR, GrantFloor.class),
            Map.entry(Verb.END_FLOOR, EndFloor.class),
            Map.entry(Verb.EXTEND_FLOOR, ExtendFloor.class),
            Map.entry(Verb.MUTE_ALL, MuteAll.class),
            Map.entry(Verb.ALLOW_MICS, AllowMics.class),
            Map.entry(Verb.REMOVE_SITE, RemoveSite.class),
            Map.entry(Verb.READMIT_SITE, ReadmitSite.class),
            Map.entry(Verb.SET_QUALITY, SetQuality.class),
            Map.entry(Verb.START_RECORDING, StartRecording.class),
            Map.entry(Verb.STOP_RECORDING, StopRecording.class),
            Map.entry(Verb.CLAIM_RECORDING, ClaimRecording.class),
            Map.entry(Verb.REPORT_RECORDING, ReportRecording.class),
            Map.entry(Verb.SAY, Say.class),
            Map.entry(Verb.SUSPEND, Suspend.class),
            Map.entry(Verb.RESUME, Resume.class),
            Map.entry(Verb.CLOSE, Close.class)));

    private static final Map<String, Class<? extends Command>> BY_NAME = BY_VERB.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(entry -> entry.getKey().wireName(), Map.Entry::getValue));

    private CommandJson() {}

    static ObjectNode node(Command command) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", command.verb().wireName());
        return node.setAll(Wire.fields(command));
    }

    static Command command(ObjectNode node) {
        JsonNode type = node.path("type");
        if (!type.isTextual()) {
            throw Malformed.field("cmd.type");
        }
        Class<? extends Command> command = BY_NAME.get(type.textValue());
        if (command == null) {
            throw Malformed.type(type.textValue());
        }
        ObjectNode fields = node.deepCopy();
        fields.remove("type");
        return Wire.value(fields, command);
    }
}
