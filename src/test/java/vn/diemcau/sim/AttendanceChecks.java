package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What remains of a meeting must tell who was there, with how many, and when. */
final class AttendanceChecks {

    private final Cast cast;
    private final Map<String, JsonNode> lines;
    private final Instant before;
    private final Instant after;

    /**
     * @param attendance as REST tells it
     * @param before a moment before the first site came
     * @param after a moment after the last site left
     */
    AttendanceChecks(Cast cast, JsonNode attendance, Instant before, Instant after) {
        this.cast = cast;
        this.before = before;
        this.after = after;
        this.lines = StreamSupport.stream(attendance.path("sites").spliterator(), false)
                .collect(Collectors.toMap(line -> line.path("siteId").asText(), line -> line));
    }

    /** Notes all of it. */
    void noteIn(Verdict verdict) {
        verdict.note("the attendance has every site", each(line -> line.isMissingNode() ? "not there" : ""));
        verdict.note("the attendance has the head-counts of the roll call", heads());
        verdict.note("each site's intervals are in order and inside the meeting", each(this::order));
        verdict.note(
                "each site was there",
                each(line -> line.path("connectedSeconds").asLong(-1) < 0 ? "never" : ""));
    }

    /** How many intervals the site has. */
    int intervals(String site) {
        return line(site).path("intervals").size();
    }

    private List<String> heads() {
        var wrong = new ArrayList<String>();
        for (SimulatedSite site : cast.sites()) {
            boolean corrected = site == cast.communes().get(0);
            int expected = corrected ? site.heads() + 1 : site.heads();
            int told = line(site.id()).path("headCount").asInt();
            if (told != expected) {
                wrong.add(site.id() + ": " + told + " instead of " + expected);
            }
        }
        return wrong;
    }

    private String order(JsonNode line) {
        Instant last = before;
        for (JsonNode interval : line.path("intervals")) {
            Instant from = Instant.parse(interval.path("from").asText());
            Instant to = Instant.parse(interval.path("to").asText());
            if (from.isBefore(last) || to.isBefore(from) || to.isAfter(after)) {
                return line.path("intervals").toString();
            }
            last = to;
        }
        return line.path("intervals").isEmpty() ? "no interval" : "";
    }

    private List<String> each(java.util.function.Function<JsonNode, String> fault) {
        return cast.sites().stream()
                .map(site -> site.id() + ": " + fault.apply(line(site.id())))
                .filter(text -> !text.endsWith(": "))
                .toList();
    }

    private JsonNode line(String site) {
        return lines.getOrDefault(site, com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }
}
