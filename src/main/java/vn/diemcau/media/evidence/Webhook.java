package vn.diemcau.media.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;

/**
 * Hears what a service in the manner of JaaS tells of its rooms (8x8, docs/jaas/webhooks-payload): an envelope with a key that makes it idempotent and a time, the only
 * order there is. Comings and goings make stays; all else that it tells is none of our affair.
 */
public final class Webhook {

    private static final String CAME = "PARTICIPANT_JOINED";
    private static final String WENT = "PARTICIPANT_LEFT";

    private final Placements placements;
    private final Passages passages;
    private final Stays stays;
    private final Consumer<StayBegun> begun;

    /**
     * @param placements which rooms are ours
     * @param passages every coming and going
     * @param stays what they make
     * @param begun hears of everybody who comes, perhaps more than once
     */
    public Webhook(Placements placements, Passages passages, Stays stays, Consumer<StayBegun> begun) {
        this.placements = placements;
        this.passages = passages;
        this.stays = stays;
        this.begun = begun;
    }

    /**
     * Takes one event, whatever its type.
     *
     * @return false when it can't be read; nothing is kept then
     */
    public boolean hear(ServerId server, JsonNode event) {
        String type = event.path("eventType").asText();
        if (!type.equals(CAME) && !type.equals(WENT)) {
            return !type.isEmpty();
        }
        Optional<Passage> read = read(server, type.equals(CAME), event);
        read.ifPresent(passage -> placements
                .inRoom(server, passage.room())
                .ifPresent(placement -> note(placement, passages.add(passage))));
        return read.isPresent();
    }

    private static Optional<Passage> read(ServerId server, boolean came, JsonNode event) {
        JsonNode data = event.path("data");
        String key = event.path("idempotencyKey").asText();
        String room = room(event.path("fqn").asText());
        String occupant = data.path("participantJid").asText();
        boolean whole = !key.isEmpty()
                && !room.isEmpty()
                && !occupant.isEmpty()
                && event.path("timestamp").isNumber();
        return whole
                ? Optional.of(new Passage(
                        server,
                        key,
                        room,
                        occupant,
                        data.path("id").asText(""),
                        data.path("name").asText(""),
                        came,
                        Instant.ofEpochMilli(event.path("timestamp").asLong())))
                : Optional.empty();
    }

    /** The whole name begins with the customer's. */
    private static String room(String whole) {
        return whole.substring(whole.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private void note(Placement placement, List<Passage> known) {
        Optional<Passage> came = known.stream().filter(Passage::came).min(Comparator.comparing(Passage::at));
        Optional<Instant> went = known.stream()
                .filter(passage -> !passage.came())
                .map(Passage::at)
                .max(Comparator.naturalOrder());
        came.ifPresent(first -> stays.note(List.of(Stay.told(
                first.server(),
                first.room(),
                first.occupant(),
                first.at(),
                went.orElse(null),
                first.handle(),
                first.name()))));
        came.filter(first -> went.isEmpty())
                .ifPresent(first -> begun.accept(new StayBegun(placement.meeting(), first.handle())));
    }
}
