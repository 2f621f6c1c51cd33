package vn.diemcau.sim;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A meeting of twenty minutes as a province holds it: opening and roll call, a report, the discussion with its queue and a few
 * broken lines, an interruption, the conclusion. Its chapters are played in their order.
 */
final class Story {

    private static final int SPEAKERS = 8;
    private static final int TURN_SECONDS = 300;

    private final Cast cast;
    private final Tempo tempo;
    private final Patience patience;
    private final Verdict verdict;
    private final Consumer<String> progress;

    Story(Cast cast, Tempo tempo, Patience patience, Verdict verdict, Consumer<String> progress) {
        this.cast = cast;
        this.tempo = tempo;
        this.patience = patience;
        this.verdict = verdict;
        this.progress = progress;
    }

    /** All chapters. */
    void play() {
        gather();
        open();
        callRoll();
        report();
        ask();
        breakLines();
        discuss();
        interrupt();
        conclude();
    }

    /** Everybody comes to the meeting before it is opened. */
    void gather() {
        tell(0, cast.sites().size() + " sites, chair and secretary connect");
        patience.awaitAll(
                "everybody to connect",
                cast.devices().stream().map(Device::join).toList());
    }

    /** The chair opens and begins with the first item. */
    void open() {
        tell(0.5, "the chair opens");
        cast.chair().open();
        cast.chair().moveTo(cast.item(0));
    }

    /** Every site answers with its head-count; the secretary corrects one. */
    void callRoll() {
        tell(1, "roll call");
        cast.chair().startRollCall();
        int expected = cast.sites().size();
        patience.await(
                "all sites to answer the roll call",
                cast.secretary().device().until(seen -> seen.count("RollCallAnswered") >= expected));
        SimulatedSite late = cast.communes().get(0);
        cast.secretary().correctRollCall(late.id(), late.heads() + 1, "Đến thêm một đại biểu");
        cast.secretary().finishRollCall();
    }

    /** A report is given from the hub; a site that reaches for the floor by itself is refused. */
    void report() {
        tell(3, "report of a department");
        cast.secretary().moveTo(cast.item(1));
        cast.secretary().say("Tài liệu đã gửi đến các điểm cầu.");
        Outcome reached = patience.await(
                "the refusal of a site that takes the floor",
                cast.communes().get(0).takeFloor());
        verdict.note("a site cannot give itself the floor", reached.code().equals("NOT_CHAIR"), reached.toString());
    }

    /** Many communes ask for the floor at once; one thinks better of it, one is passed over. */
    void ask() {
        tell(6, "discussion: " + speakers().size() + " communes ask for the floor at once");
        cast.chair().moveTo(cast.item(2));
        all(
                "the floor asked for",
                speakers().stream()
                        .map(site -> site.raiseHand("Ý kiến của " + site.name()))
                        .toList());
        patience.await("a hand lowered", speakers().get(2).lowerHand()).orFail();
        cast.chair().dropHand(speakers().get(3).id());
        all(
                "words of greeting",
                cast.communes().stream()
                        .map(site -> site.say("Nghe rõ: " + site.id()))
                        .toList());
    }

    /** Some lines break without goodbye, one of them that of a site in the queue, and come back. */
    void breakLines() {
        List<SimulatedSite> broken = broken();
        tell(7, "the lines of " + broken.size() + " communes break");
        SimulatedSite waiting = broken.get(0);
        int place = queue().indexOf(waiting.id());
        broken.forEach(site -> site.device().drop());
        for (SimulatedSite site : broken) {
            patience.await("the desk to see " + site.id() + " weaken", weakened(site));
        }
        cast.secretary().say("Mất kết nối với " + broken.size() + " điểm cầu.");
        verdict.note(
                "a site whose line breaks keeps its place in the queue",
                queue().indexOf(waiting.id()) == place,
                queue().toString());
        tell(8, "they come back");
        patience.awaitAll(
                "the lost sites to come back",
                broken.stream().map(site -> site.device().join()).toList());
        verdict.note(
                "who comes back has missed nothing",
                place >= 0 && waiting.device().seen(Seen::queue).equals(queue()),
                waiting.id());
    }

    /** One after the other speaks, and each confirms that its microphone is open. */
    void discuss() {
        List<String> order = queue();
        for (int turn = 0; turn < order.size(); turn++) {
            tell(
                    9 + 6.0 * turn / order.size(),
                    "floor to " + site(order.get(turn)).name());
            speak(site(order.get(turn)), turn);
        }
        if (cast.chair().device().seen(Seen::floor).isPresent()) {
            cast.chair().endFloor();
        }
    }

    /** The power fails at the hub: the chair suspends and goes on. */
    void interrupt() {
        tell(15, "suspended and resumed");
        cast.chair().suspend("Mất điện tại điểm cầu trung tâm");
        tempo.reach(15.5);
        cast.chair().resume();
    }

    /** The conclusion; one site leaves before the end; the chair closes. */
    void conclude() {
        tell(16, "conclusion");
        cast.chair().moveTo(cast.item(3));
        cast.chair().allowMics();
        cast.chair().muteAll();
        SimulatedSite leaving = last(0);
        tempo.reach(18);
        leaving.device().leave();
        patience.await(
                "the desk to see " + leaving.id() + " leave",
                cast.secretary().device().until(seen -> seen.count("SiteLeft") == 1));
        tell(19.5, "the chair closes");
        long end = cast.chair().close().seq();
        patience.awaitAll(
                "everybody to see the end",
                staying().stream()
                        .map(device -> device.until(seen -> seen.seq() >= end))
                        .toList());
    }

    /** The devices that stay to the end. */
    List<Device> staying() {
        return cast.devices().stream()
                .filter(device -> device != last(0).device())
                .toList();
    }

    private void speak(SimulatedSite site, int turn) {
        patience.await("the chair to see " + site.id(), connected(site));
        cast.chair().grantFloor(site.id(), TURN_SECONDS);
        patience.await(
                "the open microphone of " + site.id(), cast.chair().device().until(seen -> seen.confirmed(site.id())));
        switch (turn % 4) {
            case 0 -> cast.chair().endFloor();
            case 1 -> {
                Outcome back = patience.await("the floor given back", site.giveBackFloor())
                        .orFail();
                patience.await("the chair to see it", cast.chair().device().until(seen -> seen.seq() >= back.seq()));
            }
            case 2 -> cast.chair().extendFloor(60);
            default ->
                patience.await("a last word", site.say("Xin hết ý kiến.")).orFail();
        }
    }

    private CompletableFuture<Void> weakened(SimulatedSite site) {
        return cast.chair().device().until(seen -> !seen.connected(site.id()));
    }

    /** A device is let in before its site's coming is in the journal; who gives the floor looks first whether the site is there. */
    private CompletableFuture<Void> connected(SimulatedSite site) {
        return cast.chair().device().until(seen -> seen.connected(site.id()));
    }

    private void all(String what, List<CompletableFuture<Outcome>> answers) {
        patience.awaitAll(what, answers);
        answers.forEach(answer -> answer.join().orFail());
    }

    private List<String> queue() {
        return cast.chair().device().seen(Seen::queue);
    }

    private List<SimulatedSite> speakers() {
        return cast.communes().subList(0, Math.min(SPEAKERS, cast.communes().size()));
    }

    /** One that waits in the queue, and some others. */
    private List<SimulatedSite> broken() {
        return List.of(speakers().get(1), last(0), last(1));
    }

    private SimulatedSite last(int back) {
        return cast.communes().get(cast.communes().size() - 1 - back);
    }

    private SimulatedSite site(String id) {
        return cast.sites().stream()
                .filter(site -> site.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void tell(double minute, String what) {
        tempo.reach(minute);
        progress.accept("minute %4.1f  %s".formatted(minute, what));
    }
}
