package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/** A meeting to try rules on: a hub and four sites, two items, a clock that only the test moves. */
final class Stage {

    static final Instant START = Instant.parse("2026-11-26T01:00:00Z");
    static final NodeId NODE = new NodeId("n-1");
    static final NodeId OTHER = new NodeId("n-2");
    static final SiteId HUB = new SiteId("dc-hub");
    static final SiteId A = new SiteId("dc-a");
    static final SiteId B = new SiteId("dc-b");
    static final SiteId C = new SiteId("dc-c");
    static final SiteId D = new SiteId("dc-d");
    static final SiteId STRANGER = new SiteId("dc-x");

    static final Actor CHAIR = new Actor(Capacity.CHAIR, "Lò Văn Thành", new PersonId("p-chair"), HUB);
    static final Actor SECRETARY = new Actor(Capacity.SECRETARY, "Quàng Thị Mai", new PersonId("p-secretary"), null);
    static final Actor OPERATOR = new Actor(Capacity.OPERATOR, "Cà Văn Hùng", new PersonId("p-operator"), null);
    static final Actor SERVER = Actor.server();

    static final Policy POLICY = new Policy(10, 600, 20, 50, Duration.ofSeconds(15), Duration.ofSeconds(100));

    static final Plan PLAN = new Plan(
            "Giao ban",
            new Official(new PersonId("p-chair"), "Lò Văn Thành"),
            new Official(new PersonId("p-secretary"), "Quàng Thị Mai"),
            List.of(site(HUB, 12), site(A, 7), site(B, 5), site(C, 0), site(D, 3)),
            List.of(
                    new PlannedItem("a-1", "Báo cáo", "Sở Tài chính", 20),
                    new PlannedItem("a-2", "Thảo luận", "", 30)));

    private final List<Entry> journal = new ArrayList<>();
    private Progress progress = Progress.none();
    private Instant now = START;

    static Stage empty() {
        return new Stage();
    }

    /** Convened; nobody has come. */
    static Stage waiting() {
        return empty().then(SERVER, new Convene(PLAN));
    }

    /** Open; the hub and all sites but D are connected. */
    static Stage running() {
        Stage stage = waiting();
        List.of(HUB, A, B, C).forEach(site -> stage.then(SERVER, new Connect(site, null, NODE)));
        return stage.then(CHAIR, new Open());
    }

    static Stage suspended() {
        return running().then(CHAIR, new Suspend("Nghỉ"));
    }

    static Stage closed() {
        return running().then(CHAIR, new Close());
    }

    static Actor siteActor(SiteId site) {
        return new Actor(Capacity.SITE, "Điểm cầu " + site, new PersonId("p-" + site), site);
    }

    static PlannedSite site(SiteId site, int heads) {
        return new PlannedSite(site, "Điểm cầu " + site, site.equals(HUB), heads);
    }

    /** Lets time pass. */
    Stage after(long seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    /** Gives a command that must be accepted. */
    Stage then(Actor by, Command command) {
        decide(by, command)
                .fold(
                        events -> {
                            events.forEach(event -> happened(by, event));
                            return null;
                        },
                        refused -> {
                            throw new AssertionError(command + " by " + by.as() + " is refused: " + refused);
                        });
        return this;
    }

    /** Lets an event happen, whether the rules like it or not. */
    Stage happened(Actor by, Event event) {
        var entry = new Entry(progress.seq() + 1, now, by, event);
        progress = progress.after(entry);
        journal.add(entry);
        return this;
    }

    /** Does what the server does when time runs out. */
    Stage meetDeadlines() {
        meeting().deadlines(POLICY).stream()
                .filter(deadline -> !deadline.at().isAfter(now))
                .forEach(deadline -> then(SERVER, deadline.command()));
        return this;
    }

    Decision decide(Actor by, Command command) {
        var order = new Order(by, now, Long.toString(progress.seq() + 1), POLICY);
        return progress.meeting().decide(command, order);
    }

    void refuses(Actor by, Command command, RefusalCode code) {
        assertThat(decide(by, command)).as(command + " by " + by.as()).isEqualTo(code.refused());
    }

    RefusalCode codeOf(Actor by, Command command) {
        return decide(by, command).fold(events -> null, Decision.Refused::code);
    }

    List<Event> eventsOf(Actor by, Command command) {
        return decide(by, command).fold(events -> events, refused -> {
            throw new AssertionError(command + " is refused: " + refused);
        });
    }

    LiveMeeting meeting() {
        return progress.meeting();
    }

    Assembly assembly() {
        return (Assembly) progress.meeting();
    }

    Seat seat(SiteId site) {
        return assembly().hall().seats().seat(site).orElseThrow();
    }

    Progress progress() {
        return progress;
    }

    List<Entry> journal() {
        return journal;
    }

    Instant now() {
        return now;
    }

    List<SiteId> queue() {
        return assembly().queue().hands().stream().map(Hand::site).toList();
    }
}
