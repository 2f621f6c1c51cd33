package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What remains of a meeting must tell who was there, with how many, and when. */
final class AttendanceChecks {

    private final Map<String, Integer> heads;
    private final Map<String, JsonNode> lines;
    private final Instant before;
    private final Instant after;

    /**
     * @param heads each site that was there, with the head-count of its last word
     * @param attendance as REST tells it
     * @param before a moment before the first site came
     * @param after a moment after the last site left
     */
    AttendanceChecks(Map<String, Integer> heads, JsonNode attendance, Instant before, Instant after) {
        this.heads = heads;
        this.before = before;
        this.after = after;
        this.lines = StreamSupport.stream(attendance.path("sites").spliterator(), false)
                .collect(Collectors.toMap(line -> line.path("siteId").asText(), line -> line));
    }

    /** Notes all of it. */
    void noteIn(Verdict verdict) {
        verdict.note("the attendance has every site", each(line -> line.isMissingNode() ? "not there" : ""));
        verdict.note("the attendance has the head-counts of the roll call", wrongHeads());
        verdict.note("each site's intervals are in order and inside the meeting", each(this::order));
        verdict.note(
                "each site was there",
                each(line -> line.path("connectedSeconds").asLong(-1) < 0 ? "never" : ""));
    }

    /**
     * Notes that each coming began an interval of its own.
     *
     * @param comings how often each site connected when it was not connected
     */
    void noteComingsIn(Verdict verdict, Map<String, Long> comings) {
        verdict.note(
                "each site has one interval for each time that it came",
                heads.keySet().stream()
                        .filter(site -> line(site).path("intervals").size() != comings.getOrDefault(site, 0L))
                        .map(site -> site + " came " + comings.get(site) + " times: "
                                + line(site).path("intervals"))
                        .toList());
    }

    /**
     * Notes that nobody counts as present while there was no server, and everybody before and after.
     *
     * @param from when the server died
     * @param to when it was back
     */
    void noteOutageIn(Verdict verdict, Instant from, Instant to) {
        verdict.note("nobody was present while the server was gone", each(line -> covers(line, from, to)));
        verdict.note("everybody was there before and after", each(line -> around(line, from, to)));
    }

    private static String covers(JsonNode line, Instant from, Instant to) {
        Instant middle = from.plus(Duration.between(from, to).dividedBy(2));
        boolean inside = intervals(line)
                .anyMatch(interval ->
                        interval.from().isBefore(middle) && interval.to().isAfter(middle));
        return inside ? line.path("intervals").toString() : "";
    }

    private static String around(JsonNode line, Instant from, Instant to) {
        boolean before = intervals(line).anyMatch(interval -> interval.from().isBefore(from));
        boolean after = intervals(line).anyMatch(interval -> interval.to().isAfter(to));
        return before && after ? "" : line.path("intervals").toString();
    }

    private record Interval(Instant from, Instant to) {}

    private static Stream<Interval> intervals(JsonNode line) {
        return StreamSupport.stream(line.path("intervals").spliterator(), false)
                .map(interval -> new Interval(instant(interval, "from"), instant(interval, "to")));
    }

    private static Instant instant(JsonNode interval, String field) {
        return OffsetDateTime.parse(interval.path(field).asText()).toInstant();
    }

    private List<String> wrongHeads() {
        return heads.entrySet().stream()
                .filter(entry -> line(entry.getKey()).path("headCount").asInt() != entry.getValue())
                .map(entry -> entry.getKey() + " should have " + entry.getValue() + ": " + line(entry.getKey()))
                .toList();
    }

    private String order(JsonNode line) {
        Instant last = before;
        for (Interval interval : intervals(line).toList()) {
            if (interval.from().isBefore(last)
                    || interval.to().isBefore(interval.from())
                    || interval.to().isAfter(after)) {
                return line.path("intervals").toString();
            }
            last = interval.to();
        }
        return line.path("intervals").isEmpty() ? "no interval" : "";
    }

    private List<String> each(Function<JsonNode, String> fault) {
        return heads.keySet().stream()
                .map(site -> site + ": " + fault.apply(line(site)))
                .filter(text -> !text.endsWith(": "))
                .toList();
    }

    private JsonNode line(String site) {
        return lines.getOrDefault(site, MissingNode.getInstance());
    }
}
