package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of a meeting afterwards, whatever broke on the way: nobody missed an event, everybody was told the same, and
 * every command that was acknowledged stands in the journal, once.
 */
final class Checks {

    /** Which event an accepted command becomes. */
    private static final Map<String, String> EVENT_OF = Map.ofEntries(
            Map.entry("Open", "Opened"),
            Map.entry("StartRollCall", "RollCallStarted"),
            Map.entry("FinishRollCall", "RollCallFinished"),
            Map.entry("AnswerRollCall", "RollCallAnswered"),
            Map.entry("CorrectRollCall", "RollCallCorrected"),
            Map.entry("MoveToItem", "ItemStarted"),
            Map.entry("RaiseHand", "HandRaised"),
            Map.entry("LowerHand", "HandLowered"),
            Map.entry("DropHand", "HandLowered"),
            Map.entry("GrantFloor", "FloorGranted"),
            Map.entry("ExtendFloor", "FloorExtended"),
            Map.entry("EndFloor", "FloorEnded"),
            Map.entry("MuteAll", "MicsMuted"),
            Map.entry("AllowMics", "MicsAllowed"),
            Map.entry("RemoveSite", "SiteRemoved"),
            Map.entry("ReadmitSite", "SiteReadmitted"),
            Map.entry("Say", "Said"),
            Map.entry("Suspend", "Suspended"),
            Map.entry("Resume", "Resumed"),
            Map.entry("Close", "Closed"));

    /** What a site is told of the others in numbers only. */
    private static final Set<String> ROSTER = Set.of(
            "SiteConnected",
            "SiteWeakened",
            "SiteLost",
            "SiteLeft",
            "SiteRemoved",
            "SiteCutOff",
            "SiteReadmitted",
            "Recovered",
            "RollCallAnswered",
            "RollCallCorrected");

    /** Events that say which site brought them about. */
    private static final Set<String> OF_A_SITE = Set.of("RollCallAnswered", "HandRaised", "Said");

    private final List<Witness> witnesses;
    private final List<Outcome> promises;
    private final SortedMap<Long, JsonNode> journal;

    /**
     * One who was there.
     *
     * @param name the device
     * @param desk whether it is to be told everything, as chair and secretary are
     * @param seen what it has seen, after the end of the meeting
     */
    record Witness(String name, boolean desk, Seen seen) {

        /** Whether it is to be told of this event, and not only of how many there are. */
        boolean reads(JsonNode event) {
            return desk || !ROSTER.contains(event.path("type").asText());
        }
    }

    /**
     * @param witnesses everybody
     * @param promises every command that the server has acknowledged
     * @param journal the {@link History} of the meeting
     */
    Checks(List<Witness> witnesses, List<Outcome> promises, SortedMap<Long, JsonNode> journal) {
        this.witnesses = witnesses;
        this.promises = promises;
        this.journal = journal;
    }

    /** Notes all of it. */
    void noteIn(Verdict verdict) {
        verdict.note("every device got what it was sent in order and without a gap", faults());
        verdict.note("every device was told everything that it reads, and nothing else", unheard());
        verdict.note("the journal has no gap", gaps());
        verdict.note("every device was told the same", differences());
        verdict.note("every acknowledged command is its event at every device", missing());
        verdict.note("no acknowledged command is there twice", doubled());
    }

    /**
     * Notes that what remains is what happened.
     *
     * @param timeline the timeline of the meeting, by REST
     */
    void noteTimelineIn(Verdict verdict, JsonNode timeline) {
        var told = new TreeMap<Long, String>();
        timeline.path("entries")
                .forEach(line ->
                        told.put(line.path("seq").asLong(), line.path("type").asText()));
        verdict.note("the timeline has a line for each event, and no other", untold(told));
    }

    private List<String> untold(SortedMap<Long, String> told) {
        var numbers = new TreeSet<>(told.keySet());
        numbers.addAll(journal.keySet());
        return numbers.stream()
                .filter(number -> !type(number).equals(told.get(number)))
                .map(number -> number + ": " + type(number) + ", told as " + told.get(number))
                .toList();
    }

    private String type(long number) {
        return Optional.ofNullable(journal.get(number))
                .map(event -> event.path("type").asText())
                .orElse("nothing");
    }

    int events() {
        return journal.size();
    }

    private List<String> faults() {
        return witnesses.stream()
                .flatMap(witness -> witness.seen().faults().stream().map(fault -> witness.name() + ": " + fault))
                .toList();
    }

    private List<String> gaps() {
        long last = journal.isEmpty() ? 0 : journal.lastKey();
        return last == journal.size() ? List.of() : List.of(journal.size() + " events up to number " + last);
    }

    private List<String> unheard() {
        return witnesses.stream()
                .flatMap(witness -> journal.values().stream()
                        .filter(event -> isWrong(witness, event))
                        .map(event -> witness.name() + ": " + event))
                .toList();
    }

    private static boolean isWrong(Witness witness, JsonNode event) {
        long number = event.path("seq").asLong();
        boolean known = number <= witness.seen().seq() && !witness.seen().skipped(number);
        boolean told = witness.seen().events().containsKey(number);
        return told != (known && witness.reads(event));
    }

    /** A site may be told the name of another one along with an event, and not who at the desk did it; all else is the same for everybody. */
    private List<String> differences() {
        return witnesses.stream()
                .flatMap(witness -> witness.seen().events().values().stream()
                        .filter(event ->
                                !same(event, journal.get(event.path("seq").asLong())))
                        .map(event -> witness.name() + ": " + event))
                .toList();
    }

    private static boolean same(JsonNode one, @Nullable JsonNode other) {
        return other != null
                && Stream.of("at", "type", "site", "text", "turn", "item")
                        .allMatch(field -> one.path(field).equals(other.path(field)));
    }

    private List<String> missing() {
        return promises.stream()
                .flatMap(promise -> witnesses.stream()
                        .filter(witness -> !knows(witness, promise))
                        .map(witness -> witness.name() + " lacks " + promise))
                .toList();
    }

    private boolean knows(Witness witness, Outcome promise) {
        Seen seen = witness.seen();
        if (seen.seq() < promise.seq()) {
            return hasLeft(seen);
        }
        JsonNode event = journal.get(promise.seq());
        boolean told = !seen.skipped(promise.seq()) && (event == null || witness.reads(event));
        return !told || isEventOf(seen.events().get(promise.seq()), promise);
    }

    /** A device that left before the end is not told what came after. */
    private static boolean hasLeft(Seen seen) {
        return !seen.phase().equals("CLOSED");
    }

    private static boolean isEventOf(@Nullable JsonNode event, Outcome outcome) {
        return event != null
                && event.path("type").asText().equals(EVENT_OF.get(outcome.type()))
                && (!isOfASite(event)
                        || event.path("site").asText("").equals(outcome.site() == null ? "" : outcome.site()))
                && Stream.of("text", "heads", "item", "topic")
                        .filter(field -> outcome.command().has(field))
                        .allMatch(field ->
                                event.path(field).equals(outcome.command().path(field)));
    }

    private static boolean isOfASite(JsonNode event) {
        return OF_A_SITE.contains(event.path("type").asText());
    }

    private List<String> doubled() {
        Map<String, Long> promised = promises.stream()
                .map(outcome -> EVENT_OF.getOrDefault(outcome.type(), outcome.type()))
                .filter(Checks::isCountable)
                .collect(Collectors.groupingBy(type -> type, Collectors.counting()));
        return promised.entrySet().stream()
                .filter(entry -> happened(entry.getKey()) != entry.getValue())
                .map(entry -> entry.getKey() + ": " + entry.getValue() + " acknowledged, " + happened(entry.getKey())
                        + " in the journal")
                .toList();
    }

    /** Turns also end by other commands, so the number of their ends says nothing. */
    private static boolean isCountable(String type) {
        return !type.equals("FloorEnded");
    }

    private long happened(String type) {
        return journal.values().stream()
                .filter(event -> event.path("type").asText().equals(type))
                .count();
    }
}
