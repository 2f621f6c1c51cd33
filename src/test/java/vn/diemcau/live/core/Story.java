package vn.diemcau.live.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.SiteId;

/** A random sequence of commands, made from a seed, that can be told again and shortened. */
record Story(List<Step> steps) {

    private static final List<SiteId> SITES = List.of(Stage.HUB, Stage.A, Stage.B, Stage.C, Stage.D, Stage.STRANGER);
    private static final List<Actor> ACTORS = List.of(
            Stage.CHAIR,
            Stage.CHAIR,
            Stage.SECRETARY,
            Stage.OPERATOR,
            Stage.SERVER,
            Stage.SERVER,
            Stage.siteActor(Stage.A),
            Stage.siteActor(Stage.B),
            Stage.siteActor(Stage.C),
            Stage.siteActor(Stage.D));

    /** A command, who gives it, and how long after the one before. */
    record Step(Actor by, Command command, int seconds) {}

    static Story random(long seed, int length) {
        var random = new Random(seed);
        var steps = new ArrayList<Step>();
        steps.add(new Step(Stage.SERVER, new Convene(Stage.PLAN), 0));
        for (int i = 1; i < length; i++) {
            Command command = command(random);
            Actor by = random.nextInt(8) == 0 ? pick(random, ACTORS) : giver(random, command);
            steps.add(new Step(by, command, random.nextInt(20)));
        }
        return new Story(steps);
    }

    private static Actor giver(Random random, Command command) {
        List<Actor> givers = ACTORS.stream()
                .filter(actor -> command.verb().who().admits(actor.as()))
                .toList();
        return pick(random, givers);
    }

    private static Command command(Random random) {
        SiteId site = pick(random, SITES);
        return switch (random.nextInt(35)) {
            case 0, 1 -> new Open();
            case 2 -> new StartRollCall();
            case 3 -> new FinishRollCall();
            case 4 -> new AnswerRollCall(random.nextInt(60));
            case 5 ->
                new CorrectRollCall(
                        site, pick(random, List.of(Roll.values())), null, random.nextBoolean() ? "lý do" : "");
            case 6, 7 -> new MoveToItem("a-" + random.nextInt(4));
            case 8, 9, 10 -> new RaiseHand(random.nextBoolean() ? "chủ đề" : null);
            case 11 -> new LowerHand();
            case 12 -> new DropHand(site);
            case 13, 14, 15 -> new GrantFloor(site, random.nextInt(700));
            case 16 -> new EndFloor();
            case 17 -> new ExtendFloor(random.nextInt(700));
            case 18 ->
                switch (random.nextInt(3)) {
                    case 0 -> new MuteAll();
                    case 1 -> new AllowMics();
                    default -> new SetQuality(site, pick(random, List.of(Quality.values())));
                };
            case 19 ->
                random.nextInt(4) == 0
                        ? new MoveMedia(random.nextInt(5), pick(random, List.of(MediaMove.values())))
                        : new Say("dòng " + random.nextInt(100));
            case 20 -> new Suspend(random.nextInt(4) == 0 ? "" : "nghỉ");
            case 21 -> new Resume();
            case 22 -> random.nextInt(8) == 0 ? new Close() : new Resume();
            case 23, 24 -> new Connect(site, random.nextBoolean() ? null : random.nextInt(60), node(random));
            case 25 -> new Weaken(site, node(random));
            case 26 -> new Lose(site);
            case 27 -> new Leave(site, node(random));
            case 28 -> new OverrunFloor("f-" + random.nextInt(60));
            case 29 -> random.nextBoolean() ? new Recover(node(random), Instant.EPOCH) : new Convene(otherPlan(random));
            case 30 ->
                random.nextInt(4) == 0
                        ? new RemoveSite(site, random.nextInt(4) == 0 ? "" : "gây ồn")
                        : new ReadmitSite(site);
            case 31 -> new CutOff(site, pick(random, List.of(CutOffWay.values())));
            case 32 -> random.nextBoolean() ? new StartRecording() : new StopRecording();
            case 33 -> new ClaimRecording(1 + random.nextInt(3));
            case 34 ->
                new ReportRecording(
                        1 + random.nextInt(3),
                        random.nextBoolean(),
                        random.nextBoolean() ? null : pick(random, List.of(RecordingCause.values())));
            default -> throw new AssertionError();
        };
    }

    private static NodeId node(Random random) {
        return random.nextInt(3) == 0 ? Stage.OTHER : Stage.NODE;
    }

    private static Plan otherPlan(Random random) {
        List<PlannedSite> fewer = Stage.PLAN.sites().subList(0, 1 + random.nextInt(5));
        return new Plan("Khác", Stage.PLAN.chair(), null, fewer, Stage.PLAN.agenda());
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Tells the story and looks at the meeting after every command that changed it. */
    void tell(Listener listener) {
        var stage = Stage.empty();
        for (Step step : steps) {
            stage.after(step.seconds());
            stage.meetDeadlines();
            LiveMeeting before = stage.meeting();
            Decision decision = stage.decide(step.by(), step.command());
            decision.fold(
                    events -> {
                        events.forEach(event -> stage.happened(step.by(), event));
                        return null;
                    },
                    refused -> null);
            listener.told(before, decision, stage);
        }
    }

    interface Listener {
        void told(LiveMeeting before, Decision decision, Stage after);
    }

    /** The shortest story found that still fails: leaves out ever smaller pieces as long as that keeps it failing. */
    Story shrunk(Predicate<Story> fails) {
        Story shortest = this;
        for (int piece = steps.size() / 2; piece > 0; piece /= 2) {
            int from = 0;
            while (from + piece <= shortest.steps.size()) {
                var fewer = new ArrayList<>(shortest.steps);
                fewer.subList(from, from + piece).clear();
                Story candidate = new Story(fewer);
                if (fails.test(candidate)) {
                    shortest = candidate;
                } else {
                    from += piece;
                }
            }
        }
        return shortest;
    }
}
