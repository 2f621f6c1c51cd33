package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The room of a site with its operator: answers every roll call, opens its microphone when it is given the floor and closes it
 * when the turn ends, each time telling so.
 */
final class SimulatedSite {

    private final String id;
    private final String name;
    private final int heads;
    private final Device device;
    private final AtomicBoolean speaking = new AtomicBoolean();
    private volatile Runnable media = () -> {};

    /**
     * @param id the site
     * @param name the site's name, for reading
     * @param heads how many people sit there
     */
    SimulatedSite(Visit visit, String meeting, String id, String name, int heads, Ledger ledger) {
        this.id = id;
        this.name = name;
        this.heads = heads;
        this.device = new Device(visit, meeting, "sim-" + id, new Place("SITE", id, heads), ledger, this::react);
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    int heads() {
        return heads;
    }

    Device device() {
        return device;
    }

    /** What the room does when picture and sound move elsewhere; without it, nothing. */
    void whenMediaMove(Runnable follow) {
        media = follow;
    }

    CompletableFuture<Outcome> raiseHand(String topic) {
        return device.perform(Wire.command("RaiseHand").put("topic", topic));
    }

    CompletableFuture<Outcome> lowerHand() {
        return device.perform(Wire.command("LowerHand"));
    }

    CompletableFuture<Outcome> giveBackFloor() {
        return device.perform(Wire.command("EndFloor"));
    }

    CompletableFuture<Outcome> say(String text) {
        return device.perform(Wire.command("Say").put("text", text));
    }

    /** Tries what only the chair may do. */
    CompletableFuture<Outcome> takeFloor() {
        return device.perform(Wire.command("GrantFloor").put("site", id).put("seconds", 300));
    }

    private void react(Device self, JsonNode event) {
        switch (event.path("type").asText()) {
            case "RollCallStarted" -> self.tell(Wire.command("AnswerRollCall").put("heads", heads));
            case "FloorGranted" -> follow(self, event);
            case "FloorEnded" -> fallSilent(self);
            case "MediaMoved" -> media.run();
            default -> {
                // Nothing that a room does by itself.
            }
        }
    }

    private void follow(Device self, JsonNode granted) {
        boolean mine = granted.path("site").asText().equals(id);
        if (mine) {
            speaking.set(true);
            self.report(true, granted.path("turn").asText());
        } else {
            fallSilent(self);
        }
    }

    private void fallSilent(Device self) {
        if (speaking.compareAndSet(true, false)) {
            self.report(false, null);
        }
    }
}
