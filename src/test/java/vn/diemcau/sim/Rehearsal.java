package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.function.Consumer;

/** A whole simulated meeting against a running server: from signing in to the attendance, with a verdict. */
final class Rehearsal {

    private final Server server;
    private final int sites;
    private final Patience patience;
    private final Consumer<String> progress;
    private final Verdict verdict = new Verdict();
    private final Instant began = Instant.now();

    /**
     * @param sites how many, hub included; at least 6, so that there is a queue
     * @param patience for each single step
     * @param progress is told what goes on
     */
    Rehearsal(Server server, int sites, Patience patience, Consumer<String> progress) {
        this.server = server;
        this.sites = sites;
        this.patience = patience;
        this.progress = what -> progress.accept("%6.1f s  %s".formatted(seconds(), what));
    }

    Verdict verdict() {
        return verdict;
    }

    /** Signs the demonstration province in. */
    Province gather() {
        return gather(new Demonstration(server));
    }

    /** Signs these people in. */
    Province gather(Guests guests) {
        progress.accept(sites + " sites sign in at " + server.root());
        return Province.gather(guests, sites, patience);
    }

    /** The story of this cast, to be played in this time. */
    Story story(Cast cast, Duration length) {
        progress.accept("meeting " + cast.id() + " is scheduled, all sites have replied");
        return new Story(cast, new Tempo(length), patience, verdict, progress);
    }

    private double seconds() {
        return Duration.between(began, Instant.now()).toMillis() / 1000.0;
    }

    /** Looks at everything that must be true after the end, and says it in a table. */
    Summary judge(Province province, Cast cast) {
        JsonNode timeline = province.read("meetings/" + cast.id() + "/timeline");
        SortedMap<Long, JsonNode> history = History.of(cast.witnesses(), timeline);
        var checks = new Checks(cast.witnesses(), cast.ledger().accepted(), history);
        checks.noteIn(verdict);
        checks.noteTimelineIn(verdict, timeline);
        new StateChecks(cast, province.read("meetings/" + cast.id() + "/state")).noteIn(verdict);
        AttendanceChecks attendance = attendance(province, cast, history);
        attendance.noteIn(verdict);
        attendance.noteComingsIn(verdict, Cast.comings(history));
        cast.devices().forEach(Device::leave);
        return new Summary(cast, checks.events(), Duration.between(began, Instant.now()), verdict);
    }

    /** The attendance of the meeting as the server tells it. */
    AttendanceChecks attendance(Province province, Cast cast) {
        return attendance(province, cast, cast.secretary().device().seen(Seen::events));
    }

    private AttendanceChecks attendance(Province province, Cast cast, SortedMap<Long, JsonNode> history) {
        return new AttendanceChecks(
                Cast.lastHeads(history), province.read("meetings/" + cast.id() + "/attendance"), began, Instant.now());
    }
}
