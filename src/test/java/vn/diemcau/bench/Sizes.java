package vn.diemcau.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** How large and how long the scenarios are; each number by a property, so that a desk can play a small one. */
record Sizes(
        List<Integer> fanOut,
        List<Integer> rounds,
        Duration round,
        int joiners,
        int endpoints,
        int burst,
        int longSites,
        Duration dead,
        String heap) {

    static Sizes fromProperties() {
        return new Sizes(
                numbers("bench.clients", "1000,5000"),
                numbers("bench.rounds", "3,2"),
                Duration.ofSeconds(number("bench.seconds", 5)),
                number("bench.joiners", 1000),
                number("bench.endpoints", 10_000),
                number("bench.burst", 2000),
                number("bench.longSites", 500),
                Duration.ofSeconds(number("bench.dead", 60)),
                text("bench.heap", "1g"));
    }

    /** Everybody whom any scenario needs, and the hub. */
    int seeded() {
        int most = Math.max(Math.max(joiners, endpoints), burst);
        return 1 + Math.max(most, fanOut.stream().max(Integer::compare).orElse(0));
    }

    private static List<Integer> numbers(String name, String otherwise) {
        return Arrays.stream(text(name, otherwise).split(","))
                .map(each -> Integer.parseInt(each.trim()))
                .toList();
    }

    private static int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    private static String text(String name, String otherwise) {
        String value = System.getProperty(name, "");
        return value.isBlank() ? otherwise : value;
    }
}
