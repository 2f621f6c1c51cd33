package vn.diemcau.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.diemcau.testkit.Build;

/** Plays the scenarios one after the other, prints one table and writes a file for each. See {@code src/docs/performance.md}. */
public final class Bench {

    private static final Map<String, Scenario> SCENARIOS = new LinkedHashMap<>();

    static {
        SCENARIOS.put("fanout", new FanOut());
        SCENARIOS.put("latency", new FloorLatency());
        SCENARIOS.put("join", new SpikeJoin());
        SCENARIOS.put("endpoints", new Endpoints());
        SCENARIOS.put("burst", new RollCallBurst());
        SCENARIOS.put("dead", new DeadClients());
        SCENARIOS.put("resume", new ResumeStorm());
        SCENARIOS.put("wire", new WireBytes());
        SCENARIOS.put("journal", new JournalRate());
        SCENARIOS.put("reservations", new ReservationRate());
        SCENARIOS.put("desk", new SecretaryDesk());
        SCENARIOS.put("long", new LongRun());
    }

    private Bench() {}

    /** @param arguments the names of scenarios, separated by commas; {@code all} or nothing means all of them */
    public static void main(String[] arguments) {
        List<String> chosen = chosen(arguments);
        var table = new Table(Hardware.facts());
        boolean whole = true;
        try (var ground = new Ground(Sizes.fromProperties())) {
            checkFiles(ground.sizes());
            for (String name : chosen) {
                whole &= play(name, ground, table);
            }
        }
        System.out.println();
        table.print(System.out);
        table.write(target());
        System.exit(whole ? 0 : 1);
    }

    private static boolean play(String name, Ground ground, Table table) {
        System.out.println("scenario " + name);
        try {
            table.add(SCENARIOS.get(name).play(ground));
            table.write(target());
            return true;
        } catch (RuntimeException broken) {
            System.out.println("  BROKEN OFF  " + broken);
            broken.printStackTrace(System.out);
            return false;
        }
    }

    private static List<String> chosen(String[] arguments) {
        String names = arguments.length == 0 ? "all" : arguments[0];
        List<String> chosen = names.equals("all") || names.isBlank()
                ? List.copyOf(SCENARIOS.keySet())
                : Arrays.stream(names.split(",")).map(String::trim).toList();
        if (!SCENARIOS.keySet().containsAll(chosen)) {
            throw new IllegalArgumentException("The scenarios are " + SCENARIOS.keySet() + ", not " + chosen);
        }
        return chosen;
    }

    private static void checkFiles(Sizes sizes) {
        long needed = Math.max(
                        sizes.seeded(),
                        2L * sizes.fanOut().stream().max(Integer::compare).orElse(0))
                + 500;
        if (Hardware.openFiles() < needed) {
            System.out.println("  ulimit -n is " + Hardware.openFiles() + "; " + needed
                    + " open files are needed for all sizes, so the largest scenarios may break off");
        }
    }

    private static Path target() {
        return Build.directory().resolve("bench");
    }
}
