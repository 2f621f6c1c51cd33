package vn.diemcau.sim;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Every site writes at once, and again when a part is answered: the moment at which something breaks. */
record Uproar(Cast cast, Patience patience) {

    private static final int LINES_EACH = 5;

    /** Breaks something while lines are surely on their way; every one of them must be answered in the end, and everybody be back. */
    Aftermath whenEverybodyWrites(Runnable breaking) {
        Device desk = cast.secretary().device();
        long before = desk.seen(seen -> seen.count("Said"));
        var answers = new ArrayList<>(wave(1));
        patience.await("a part of the lines", desk.until(seen -> seen.count("Said") >= before + answers.size() / 3));
        answers.addAll(wave(2));
        Instant broken = Instant.now();
        breaking.run();
        Instant over = Instant.now();
        patience.awaitAll("an answer to every line", answers);
        answers.forEach(answer -> answer.join().orFail());
        patience.awaitAll(
                "everybody to come back",
                cast.devices().stream().map(Device::backAgain).toList());
        Instant whole = Instant.now();
        return new Aftermath(Duration.between(broken, whole), Duration.between(over, whole));
    }

    /**
     * How long it was felt.
     *
     * @param sinceBroken from the beginning of the fault
     * @param sinceOver from its end: when the killed process was gone, or the database was back
     */
    record Aftermath(Duration sinceBroken, Duration sinceOver) {

        @Override
        public String toString() {
            return sinceBroken.toMillis() + " ms after something had begun to break, " + sinceOver.toMillis()
                    + " ms after that was done";
        }
    }

    private List<CompletableFuture<Outcome>> wave(int wave) {
        return IntStream.rangeClosed(1, LINES_EACH)
                .boxed()
                .flatMap(line -> cast.sites().stream()
                        .map(site -> site.say("Lượt " + wave + ", dòng " + line + " của " + site.id())))
                .toList();
    }
}
