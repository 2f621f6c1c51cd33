package vn.diemcau.sim;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;

/**
 * Fills a meeting of a running server with simulated sites and plays it to its end. Ends with status 0 when every rule held,
 * 1 when one was violated, 2 when it was called wrongly. See {@code src/docs/simulated-sites.md}.
 */
public final class SimulatedSites {

    private static final int FEWEST = 6;
    private static final PrintStream OUT = System.out;

    private SimulatedSites() {}

    /**
     * Plays one meeting.
     *
     * @param arguments address of the server, number of sites, minutes, and whether the server may be another machine
     */
    public static void main(String[] arguments) {
        try {
            System.exit(run(arguments));
        } catch (IllegalArgumentException misspelt) {
            OUT.println("Not to be read: " + misspelt.getMessage());
            System.exit(2);
        }
    }

    private static int run(String[] arguments) {
        Server server = Server.at(URI.create(arguments[0]));
        int sites = Integer.parseInt(arguments[1]);
        var length = Duration.ofMillis((long) (Double.parseDouble(arguments[2]) * 60_000));
        boolean elsewhere = Boolean.parseBoolean(arguments[3]);
        if (sites < FEWEST) {
            OUT.println("A meeting with a queue needs at least " + FEWEST + " sites.");
            return 2;
        }
        if (!server.isHere() && !elsewhere) {
            OUT.println(server.root() + " is another machine. Say -Delsewhere=true if you mean it.");
            return 2;
        }
        return play(server, sites, length);
    }

    private static int play(Server server, int sites, Duration length) {
        var rehearsal = new Rehearsal(server, sites, new Patience(Duration.ofMinutes(1)), OUT::println);
        try {
            Province province = rehearsal.gather();
            Cast cast = province.cast("Diễn tập họp trực tuyến " + sites + " điểm cầu");
            rehearsal.story(cast, length).play();
            OUT.println(rehearsal.judge(province, cast).asText());
        } catch (IllegalStateException | UncheckedIOException broken) {
            OUT.println("BROKEN OFF  " + broken.getMessage());
            return 1;
        }
        return rehearsal.verdict().violated().isEmpty() ? 0 : 1;
    }
}
