package vn.diemcau.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Many endpoints that come in together, give signs of life as the protocol asks, and are counted together. */
public final class Crowd implements AutoCloseable {

    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final Duration STEP = Duration.ofMillis(20);

    private final Loop loop;
    private final Tally tally = new Tally();
    private final List<Endpoint> endpoints = new ArrayList<>();
    private volatile Answers answers = Answers.NONE;
    private double due;
    private int next;
    private long steppedAt = System.nanoTime();
    private boolean closed;

    public Crowd(Loop loop, List<Invitation> invitations) {
        this.loop = loop;
        var relay = new Relay();
        var packed = new Packed();
        for (Invitation invitation : invitations) {
            endpoints.add(new Endpoint(endpoints.size(), invitation, tally, relay, packed));
        }
        loop.tell(this::beat);
    }

    public List<Endpoint> endpoints() {
        return endpoints;
    }

    public Loop loop() {
        return loop;
    }

    /** Who is told of answers from here on. */
    public void tells(Answers listener) {
        answers = listener;
    }

    /** When each event is sent and comes is noted from here on; null: not any more. */
    public void notes(Arrivals arrivals) {
        loop.ask(() -> tally.arrivals = arrivals);
    }

    /** The event that this command has led to, sent at that time; on the loop only. */
    public void sent(long seq, long nanos) {
        if (tally.arrivals != null) {
            tally.arrivals.sent(seq, nanos);
        }
    }

    /**
     * All come in, evenly spread over this time; zero: as fast as it goes, at most that many on their way at once.
     */
    public void come(Duration within, int atOnce) {
        come(endpoints, within, atOnce);
    }

    /** Some come in. */
    public void come(List<Endpoint> some, Duration within, int atOnce) {
        loop.tell(new Arriving(loop, some, within, atOnce, tally)::step);
    }

    /** The numbers of this moment. */
    public Tally.Moment look() {
        return loop.ask(tally::moment);
    }

    /** Waits until the numbers are as wished. */
    public Tally.Moment await(String what, Duration patience, Predicate<Tally.Moment> wish) {
        long deadline = System.nanoTime() + patience.toNanos();
        Tally.Moment moment = look();
        while (!wish.test(moment)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Waited " + patience + " for " + what + ", got only " + moment);
            }
            pause(Duration.ofMillis(5));
            moment = look();
        }
        return moment;
    }

    /** Lets time pass, during which is measured. */
    public static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Everybody has everything: the last event is the same at all, and it is not below this number. */
    public void awaitComplete(long seq, Duration patience) {
        await(
                "all to have event " + seq,
                patience,
                moment -> loop.ask(
                        () -> endpoints.stream().allMatch(endpoint -> !endpoint.isJoined() || endpoint.last() >= seq)));
    }

    /** The highest event that anybody has. */
    public long highest() {
        return loop.ask(() -> endpoints.stream().mapToLong(Endpoint::last).max().orElse(0));
    }

    @Override
    public void close() {
        loop.ask(() -> {
            closed = true;
            endpoints.forEach(Endpoint::cut);
            return closed;
        });
    }

    /** Every endpoint once in each beat, evenly, so that a crowd's signs of life are no burst. */
    private void beat() {
        if (closed) {
            return;
        }
        long now = System.nanoTime();
        due += endpoints.size() * (double) (now - steppedAt) / BEAT.toNanos();
        steppedAt = now;
        for (; due >= 1; due--) {
            Endpoint endpoint = endpoints.get(next++ % endpoints.size());
            if (endpoint.isJoined()) {
                endpoint.ping();
            }
        }
        loop.after(STEP, this::beat);
    }

    private final class Relay implements Answers {

        @Override
        public void ok(Endpoint endpoint, long command, long seq) {
            answers.ok(endpoint, command, seq);
        }

        @Override
        public void no(Endpoint endpoint, long command, String answer) {
            answers.no(endpoint, command, answer);
        }

        @Override
        public void joined(Endpoint endpoint) {
            answers.joined(endpoint);
        }

        @Override
        public void lost(Endpoint endpoint, int why) {
            answers.lost(endpoint, why);
        }
    }
}
