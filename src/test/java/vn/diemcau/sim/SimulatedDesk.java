package vn.diemcau.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chair or secretary at the hub. Each verb waits for the server's answer, which must be a yes. */
final class SimulatedDesk {

    private final Device device;
    private final Patience patience;

    /**
     * @param as {@code CHAIR} or {@code SECRETARY}
     * @param hub where the chair sits; null for the secretary
     */
    SimulatedDesk(Visit visit, String meeting, String as, @Nullable String hub, Ledger ledger, Patience patience) {
        var place = new Place(as, hub, 0);
        this.device =
                new Device(visit, meeting, "sim-" + as.toLowerCase(Locale.ROOT), place, ledger, (self, event) -> {});
        this.patience = patience;
    }

    Device device() {
        return device;
    }

    Outcome open() {
        return perform("Open");
    }

    Outcome startRollCall() {
        return perform("StartRollCall");
    }

    Outcome finishRollCall() {
        return perform("FinishRollCall");
    }

    Outcome correctRollCall(String site, int heads, String reason) {
        return perform(Wire.command("CorrectRollCall")
                .put("site", site)
                .put("roll", "PRESENT")
                .put("heads", heads)
                .put("reason", reason));
    }

    Outcome moveTo(String item) {
        return perform(Wire.command("MoveToItem").put("item", item));
    }

    Outcome grantFloor(String site, int seconds) {
        return perform(Wire.command("GrantFloor").put("site", site).put("seconds", seconds));
    }

    Outcome extendFloor(int seconds) {
        return perform(Wire.command("ExtendFloor").put("seconds", seconds));
    }

    Outcome endFloor() {
        return perform("EndFloor");
    }

    Outcome dropHand(String site) {
        return perform(Wire.command("DropHand").put("site", site));
    }

    Outcome allowMics() {
        return perform("AllowMics");
    }

    Outcome muteAll() {
        return perform("MuteAll");
    }

    Outcome say(String text) {
        return perform(Wire.command("Say").put("text", text));
    }

    Outcome suspend(String reason) {
        return perform(Wire.command("Suspend").put("reason", reason));
    }

    Outcome resume() {
        return perform("Resume");
    }

    Outcome close() {
        return perform("Close");
    }

    private Outcome perform(String type) {
        return perform(Wire.command(type));
    }

    private Outcome perform(ObjectNode command) {
        return patience.await("the answer to " + command, device.perform(command))
                .orFail();
    }
}
