package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Sites of one installation, with everybody signed in: the chair, the secretary, the room at the hub and those of communes. Schedules meetings by REST and gathers their cast. */
final class Province {

    /** Logins at once: the server spends a tenth of a second of a core on each password, on purpose. */
    private static final int DOORS = 4;

    private final Guests guests;
    private final Patience patience;
    private final Visit chair;
    private final Visit secretary;
    private final Map<String, Visit> rooms = new ConcurrentHashMap<>();
    private final List<JsonNode> communes;

    private Province(Guests guests, int sites, Patience patience) {
        this.guests = guests;
        this.patience = patience;
        this.chair = guests.chair();
        this.secretary = guests.secretary();
        this.communes = communes(sites - 1);
        signInRooms();
    }

    /**
     * Signs everybody in.
     *
     * @param sites how many, hub included
     */
    static Province gather(Guests guests, int sites, Patience patience) {
        return new Province(guests, sites, patience);
    }

    /** Schedules a meeting of all these sites, has every one of them reply, and puts everybody in place before the door. */
    Cast cast(String title) {
        JsonNode meeting = secretary.post("meetings", draft(title));
        String id = meeting.path("id").asText();
        var ledger = new Ledger();
        var sites = new ArrayList<SimulatedSite>();
        for (JsonNode commune : communes) {
            sites.add(site(id, text(commune, "id"), text(commune, "unitName"), 5 + sites.size() % 9, ledger));
        }
        var hub = site(id, guests.hub(), "Điểm cầu trung tâm", 30, ledger);
        reply(id, hub);
        sites.forEach(site -> reply(id, site));
        return new Cast(
                secretary.get("meetings/" + id),
                new SimulatedDesk(chair, id, "CHAIR", guests.hub(), ledger, patience),
                new SimulatedDesk(secretary, id, "SECRETARY", null, ledger, patience),
                hub,
                List.copyOf(sites),
                ledger);
    }

    /** Reads as the secretary does. */
    JsonNode read(String path) {
        return secretary.get(path);
    }

    private SimulatedSite site(String meeting, String id, String name, int heads, Ledger ledger) {
        return new SimulatedSite(rooms.get(id), meeting, id, name, heads, ledger);
    }

    private void reply(String meeting, SimulatedSite site) {
        ObjectNode reply = Wire.object().put("attending", true).put("headCount", site.heads());
        reply.set("delegates", Wire.tree(List.of(Map.of("name", "Nguyễn Văn Thử", "post", "Chuyên viên"))));
        site.device().visit().put("meetings/" + meeting + "/replies/" + site.id(), reply);
    }

    private ObjectNode draft(String title) {
        Instant start = Instant.now().plus(1, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
        ObjectNode draft = Wire.object()
                .put("title", title)
                .put("kind", "BRIEFING")
                .put("unscheduled", true)
                .put("reason", "Diễn tập")
                .put("chairId", chair.session().at("/person/id").asText())
                .put("secretaryId", secretary.session().at("/person/id").asText())
                .put("start", start.toString())
                .put("end", start.plus(Tempo.MINUTES, ChronoUnit.MINUTES).toString())
                .put("hubSiteId", guests.hub())
                .put("overlapReason", "Diễn tập");
        draft.set(
                "siteIds",
                Wire.tree(communes.stream().map(commune -> text(commune, "id")).toList()));
        draft.set("agenda", agenda());
        return draft;
    }

    private static ArrayNode agenda() {
        ArrayNode agenda = Wire.object().putArray("agenda");
        item(agenda, "Ổn định tổ chức, điểm danh, khai mạc", "Văn phòng UBND tỉnh", 3);
        item(agenda, "Báo cáo tình hình kinh tế - xã hội", "Sở Tài chính", 3);
        item(agenda, "Thảo luận của các xã, phường", "Các điểm cầu", 10);
        item(agenda, "Kết luận, bế mạc", "Chủ tịch UBND tỉnh", 4);
        return agenda;
    }

    private static void item(ArrayNode agenda, String title, String presenter, int minutes) {
        agenda.addObject().put("title", title).put("presenter", presenter).put("minutes", minutes);
    }

    private List<JsonNode> communes(int wanted) {
        List<JsonNode> found = StreamSupport.stream(secretary.get("sites").spliterator(), false)
                .filter(site -> guests.isCommune(text(site, "id")))
                .limit(wanted)
                .toList();
        if (found.size() < wanted) {
            throw new IllegalStateException("The province has only " + found.size() + " communes with a site");
        }
        return found;
    }

    private void signInRooms() {
        Stream<String> sites =
                Stream.concat(Stream.of(guests.hub()), communes.stream().map(commune -> text(commune, "id")));
        ExecutorService doors = Executors.newFixedThreadPool(DOORS);
        try {
            patience.awaitAll(
                    "all sites to sign in",
                    sites.map(site -> CompletableFuture.runAsync(() -> rooms.put(site, guests.room(site)), doors))
                            .toList());
        } finally {
            doors.shutdownNow();
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
