package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One device in one meeting, as a page behaves: greets, keeps its fold of the events, beats its heart, repeats a command with
 * the same id until it is answered, and comes back by itself with its last number when the line breaks.
 */
final class Device implements Line.Ear {

    private static final long SHORTEST_PAUSE_MS = 500;
    private static final long LONGEST_PAUSE_MS = 5_000;
    private static final long AGAIN_MS = 500;
    private static final Set<String> AGAIN = Set.of("RETRY", "TOO_FAST");
    private static final Pattern SENT_AWAY = Pattern.compile("44(01|03|04) .*");

    private final Visit visit;
    private final String meeting;
    private final String name;
    private final Place place;
    private final Ledger ledger;
    private final BiConsumer<Device, JsonNode> reaction;
    private final Questions questions;
    private final Seen seen = new Seen();
    private final Waiters waiters = new Waiters();
    private @Nullable Line line;
    private boolean wanted;
    private boolean upToDate;
    private long behind = Long.MAX_VALUE;
    private long beat;
    private final List<String> endings = new ArrayList<>();
    private int breaks;
    private long spread = SHORTEST_PAUSE_MS;
    private long pause = SHORTEST_PAUSE_MS;

    /**
     * @param name tells this device from every other one, also of the same site
     * @param reaction what the device does by itself about an event
     */
    Device(
            Visit visit,
            String meeting,
            String name,
            Place place,
            Ledger ledger,
            BiConsumer<Device, JsonNode> reaction) {
        this.visit = visit;
        this.meeting = meeting;
        this.name = name;
        this.place = place;
        this.ledger = ledger;
        this.reaction = reaction;
        this.questions = new Questions(name, place.site(), ledger);
    }

    String name() {
        return name;
    }

    Place place() {
        return place;
    }

    /** Whether the device is told everything. */
    boolean isDesk() {
        return !place.as().equals("SITE");
    }

    Visit visit() {
        return visit;
    }

    /** Enters the meeting, or comes back after {@link #drop()}; done when the server has brought the device up to date. */
    synchronized CompletableFuture<Void> join() {
        wanted = true;
        connect();
        return backAgain();
    }

    /** Done when the device is up to date on a line that stands; for one that comes back by itself. */
    synchronized CompletableFuture<Void> backAgain() {
        return until(now -> upToDate);
    }

    /** Breaks the line without goodbye and stays away until {@link #join()}. */
    synchronized void drop() {
        wanted = false;
        if (line != null) {
            line.cut();
        }
    }

    /** Leaves for good, in good order. */
    synchronized void leave() {
        wanted = false;
        say(Wire.frame("bye"));
        if (line != null) {
            line.hangUp();
        }
    }

    /** Gives a command; the answer may come over a later line than the question went. */
    synchronized CompletableFuture<Outcome> perform(ObjectNode command) {
        var answer = new CompletableFuture<Outcome>();
        String id = questions.add(command, answer);
        say(questions.frame(id, command));
        return answer;
    }

    /** Gives a command of which only the ledger will hear the answer. */
    synchronized void tell(ObjectNode command) {
        say(questions.frame(questions.add(command, new CompletableFuture<>()), command));
    }

    /** Tells what the device really does: its microphone, and which turn it follows. */
    synchronized void report(boolean microphoneOn, @Nullable String turn) {
        say(Wire.frame("report")
                .put("mic", microphoneOn ? "ON" : "OFF")
                .put("cam", "ON")
                .put("turn", turn)
                .put("link", "GOOD"));
    }

    /** Done as soon as what the device has seen meets the condition. */
    synchronized CompletableFuture<Void> until(Predicate<Seen> condition) {
        CompletableFuture<Void> met = waiters.add(condition);
        waiters.check(seen);
        return met;
    }

    /** Reads what the device has seen, while nothing new comes. */
    synchronized <R> R seen(Function<Seen, R> reader) {
        return reader.apply(seen);
    }

    /** How often a line broke that was wanted. */
    synchronized int breaks() {
        return breaks;
    }

    /** Why the lines broke that were wanted. */
    synchronized List<String> endings() {
        return List.copyOf(endings);
    }

    @Override
    public synchronized void heard(Line from, JsonNode frame) {
        if (from != line) {
            return;
        }
        switch (frame.path("t").asText()) {
            case "welcome" -> welcomed(frame);
            case "snapshot" -> seen.snapshot(frame.path("seq").asLong(), frame.path("state"));
            case "events" -> seen.told(frame).forEach(event -> reaction.accept(this, event));
            case "seat" -> seen.seat(frame.path("seat"));
            case "reports" -> seen.reports(frame.path("reports"));
            case "ok", "no" -> answered(frame);
            case "pace" -> spread = frame.path("spread").asLong();
            default -> {
                // The rest is for eyes and loudspeakers.
            }
        }
        catchUp();
        waiters.check(seen);
    }

    @Override
    public synchronized void ended(Line which, String why) {
        if (which != line) {
            return;
        }
        if (wanted && upToDate) {
            breaks++;
            endings.add(why);
        }
        line = null;
        upToDate = false;
        if (SENT_AWAY.matcher(why).matches()) {
            wanted = false;
            waiters.giveUp(name + " was sent away: " + why);
        }
        if (wanted) {
            after(ThreadLocalRandom.current().nextLong(pause / 2, pause * 3 / 2), this::comeBack);
            pause = Math.min(2 * pause, Math.max(spread, LONGEST_PAUSE_MS));
        }
    }

    private void connect() {
        upToDate = false;
        behind = Long.MAX_VALUE;
        var next = new Line(this);
        line = next;
        next.open(visit);
        next.say(hello());
    }

    private ObjectNode hello() {
        ObjectNode hello = Wire.frame("hello")
                .put("v", 2)
                .put("meeting", meeting)
                .put("device", name)
                .put("as", place.as())
                .put("last", seen.seq());
        if (place.site() != null) {
            hello.put("site", place.site());
        }
        if (place.heads() > 0) {
            hello.put("heads", place.heads());
        }
        return hello;
    }

    private void welcomed(JsonNode welcome) {
        behind = welcome.path("seq").asLong();
        beat = welcome.path("beat").asLong();
    }

    private void answered(JsonNode frame) {
        if (AGAIN.contains(frame.path("code").asText())) {
            Line here = line;
            after(AGAIN_MS, () -> repeat(here, frame.path("id").asText()));
        } else {
            questions.answered(frame);
        }
    }

    private synchronized void repeat(@Nullable Line which, String id) {
        if (which == line) {
            questions.unanswered(id).ifPresent(this::say);
        }
    }

    /** Once it knows what the welcome spoke of, the device sends its commands at once, beginning with those left over. */
    private void catchUp() {
        if (upToDate || seen.seq() < behind) {
            return;
        }
        upToDate = true;
        pause = spread;
        ledger.enterRepeated(questions.unanswered().size());
        questions.unanswered().forEach(this::say);
        beat(line);
    }

    private void say(JsonNode frame) {
        if (line != null && upToDate) {
            line.say(frame);
        }
    }

    private synchronized void comeBack() {
        if (wanted && line == null) {
            connect();
        }
    }

    private synchronized void beat(@Nullable Line which) {
        if (which == line && line != null) {
            line.say(Wire.frame("ping"));
            after(beat, () -> beat(which));
        }
    }

    private static void after(long milliseconds, Runnable task) {
        CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS).execute(task);
    }
}
