package vn.diemcau.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/**
 * Endpoints of a crowd that give commands in turn, so many unanswered at once: each answer lets the next command go. Taking turns keeps every one below the
 * rate that the server allows a connection.
 */
public final class Speakers implements Answers {

    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final int REMEMBERED = 1 << 16;

    private final Crowd crowd;
    private final List<Endpoint> speakers;
    private final LongFunction<String> command;
    private final long[] sentAt = new long[REMEMBERED];
    private int next;
    private int unanswered;
    private boolean running;
    private volatile boolean bearing;
    private String refusal = "";

    /**
     * @param speakers who take turns
     * @param command the JSON of the command with this number
     */
    public Speakers(Crowd crowd, List<Endpoint> speakers, LongFunction<String> command) {
        this.crowd = crowd;
        this.speakers = speakers;
        this.command = command;
    }

    /** Begins, with so many commands unanswered at any time. */
    public void begin(int window) {
        crowd.tells(this);
        crowd.loop().tell(() -> {
            running = true;
            for (int i = 0; i < window; i++) {
                give();
            }
        });
    }

    /** Begins, with so many commands a second whether they are answered or not, and stops after a while. */
    public void steadily(int perSecond, Duration length) {
        crowd.tells(this);
        long until = System.nanoTime() + length.toNanos();
        crowd.loop().tell(() -> tick(Duration.ofSeconds(1).dividedBy(perSecond), until));
    }

    private void tick(Duration pause, long until) {
        if (System.nanoTime() < until) {
            give();
            crowd.loop().after(pause, () -> tick(pause, until));
        }
    }

    /** Somebody may lose the connection without breaking the measurement off. */
    public void bearLosses() {
        bearing = true;
    }

    /** Gives one command on its own. */
    public void giveOne() {
        crowd.tells(this);
        crowd.loop().tell(this::give);
    }

    /** Gives no more, and waits until every command is answered and every endpoint has every event. */
    public void end(Duration patience) {
        crowd.loop().tell(() -> running = false);
        crowd.await("all answers", patience, moment -> crowd.loop().ask(() -> unanswered == 0));
        crowd.awaitComplete(crowd.highest(), patience);
        judge();
    }

    /** Likewise, but waits for these endpoints only. */
    public void endFor(List<Endpoint> some, Duration patience) {
        crowd.loop().tell(() -> running = false);
        crowd.await("all answers", patience, moment -> crowd.loop().ask(() -> unanswered == 0));
        long highest = crowd.highest();
        crowd.await(
                "some to have event " + highest,
                patience,
                moment -> crowd.loop().ask(() -> some.stream().allMatch(endpoint -> endpoint.last() >= highest)));
        judge();
    }

    private void judge() {
        if (!refusal.isEmpty()) {
            throw new IllegalStateException("A command was refused: " + refusal);
        }
    }

    private void give() {
        Endpoint speaker = nextSpeaker();
        long number = NUMBERS.incrementAndGet();
        sentAt[(int) (number % REMEMBERED)] = System.nanoTime();
        unanswered++;
        speaker.command("b-" + number, command.apply(number));
    }

    private Endpoint nextSpeaker() {
        for (int tried = 0; tried < speakers.size(); tried++) {
            Endpoint speaker = speakers.get(next++ % speakers.size());
            if (speaker.isJoined()) {
                return speaker;
            }
        }
        throw new IllegalStateException("Nobody is left who could speak");
    }

    @Override
    public void ok(Endpoint endpoint, long number, long seq) {
        crowd.sent(seq, sentAt[(int) (number % REMEMBERED)]);
        answered();
    }

    @Override
    public void no(Endpoint endpoint, long number, String answer) {
        refusal = answer;
        answered();
    }

    @Override
    public void lost(Endpoint endpoint, int why) {
        if (bearing) {
            return;
        }
        refusal = "endpoint " + endpoint.index() + " was cut off with " + why;
    }

    private void answered() {
        unanswered--;
        if (running) {
            give();
        }
    }
}
