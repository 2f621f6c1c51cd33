package vn.diemcau.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.live.JitsiStandIn;
import vn.diemcau.live.PlannedMeeting;
import vn.diemcau.live.RoomBrowser;
import vn.diemcau.media.rest.MediaServerBodies;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Credentials;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.Seed;
import vn.diemcau.testkit.TestDatabase;

/**
 * The media server of a running meeting of a hundred sites is killed, again and again: three browsers and everybody else go on at another one, the speaker is still the one
 * who is heard, and the meeting has noticed nothing. {@code -Dfailover.times=10} does it ten times, {@code -Dfailover.seconds=10} allows no more for each.
 */
class MediaServerFailsE2E {

    private static final String SECRET = "mot-bi-mat-chi-dung-de-kiem-thu-dai-hon-32-byte";
    private static final int TIMES = Integer.getInteger("failover.times", 3);
    private static final int SITES = Integer.getInteger("failover.sites", 103);
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("failover.seconds", 40));

    /** A server that was just killed may be asked once more. */
    private static final int TRIES = 5;

    private static final String HUB = Seed.site(0);
    private static final String SPEAKER = Seed.site(1);
    private static final String LISTENER = Seed.site(2);
    private static final Set<String> AT_BROWSERS = Set.of(HUB, SPEAKER, LISTENER);

    private final List<JitsiStandIn> servers =
            Stream.generate(JitsiStandIn::start).limit(3).toList();
    private final ExecutorService hands = Executors.newFixedThreadPool(16);
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Long> toldAfter = new ArrayList<>();
    private final List<Long> thereAfter = new ArrayList<>();
    private final Set<String> everybody =
            IntStream.range(0, SITES).mapToObj(Seed::site).collect(Collectors.toSet());

    @Test
    void theSpeakerGoesOnSpeakingThroughAnotherServer() {
        TestDatabase database = TestDatabase.postgresql();
        try (RunningServer running = RunningServer.named("failing")
                        .with("DIEMCAU_SECRETS_KEY", Base64.getEncoder().encodeToString(new byte[32]))
                        .on(database)
                        .start();
                Browsers browsers = Browsers.open()) {
            new Seed(SITES).plant(database);
            addTo(running);
            Cast cast = gather(running);
            var meeting = new PlannedMeeting(cast.id(), running);
            RoomBrowser chair = enter(browsers, running, Seed.of(0), meeting);
            RoomBrowser speaker = enter(browsers, running, Seed.of(1), meeting);
            enter(browsers, running, Seed.of(2), meeting);
            chair.next("Open");
            speaker.press("hand");
            chair.press("hand-1");
            chair.page().waitForCondition(() -> carryingAll() != null);

            for (int time = 0; time < TIMES; time++) {
                killAndSeeEverybodyElsewhere(chair, cast);
            }
            chair.seeRoom("data-floor", SPEAKER);
            chair.seeRoom("data-phase", "RUNNING");
        } finally {
            hands.shutdownNow();
            System.out.println(
                    "In the end: " + servers.stream().map(this::shortOf).toList());
            servers.forEach(JitsiStandIn::close);
            System.out.println(SITES + " sites, " + TIMES + " times: all were told after " + toldAfter
                    + " ms, and at another server, the speaker heard there, after " + thereAfter + " ms");
        }
    }

    /** Everybody but the three at browsers; each goes where picture and sound go. */
    private Cast gather(RunningServer running) {
        var patience = new Patience(Duration.ofSeconds(60));
        var rehearsal = new Rehearsal(Server.at(running.uri()), SITES, patience, System.out::println);
        Cast cast =
                rehearsal.gather(new Planted(Server.at(running.uri()), SITES)).cast("Họp khi máy chủ ngừng");
        List<SimulatedSite> simulated = cast.communes().stream()
                .filter(site -> !AT_BROWSERS.contains(site.id()))
                .toList();
        patience.awaitAll(
                "all sites to come",
                simulated.stream().map(site -> site.device().join()).toList());
        simulated.forEach(site -> site.whenMediaMove(() -> hands.execute(() -> enterMedia(cast.id(), site))));
        simulated.forEach(site -> hands.execute(() -> enterMedia(cast.id(), site)));
        return cast;
    }

    /** As a page does: fetches the room and a token, goes in, and tries again when nobody answers there. */
    private void enterMedia(String meeting, SimulatedSite site) {
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                JsonNode plan = site.device().visit().get("meetings/" + meeting + "/media?as=SITE&site=" + site.id());
                if (entered(plan)) {
                    return;
                }
            } catch (IllegalStateException | UncheckedIOException failed) {
                System.out.println(site.id() + " is not let in: " + failed.getMessage());
            }
        }
    }

    private boolean entered(JsonNode plan) {
        var body = Wire.object()
                .put("roomName", plan.path("room").asText())
                .put("jwt", plan.path("jwt").asText());
        return client.sendAsync(
                        HttpRequest.newBuilder(URI.create(
                                        "http://" + plan.path("domain").asText() + "/join"))
                                .timeout(Duration.ofSeconds(5))
                                .POST(BodyPublishers.ofString(body.toString()))
                                .build(),
                        BodyHandlers.discarding())
                .handle((answer, failure) -> failure == null && answer.statusCode() == 200)
                .join();
    }

    private void killAndSeeEverybodyElsewhere(RoomBrowser chair, Cast cast) {
        JitsiStandIn killed = carryingAll();
        SimulatedSite last = cast.communes().get(cast.communes().size() - 1);
        long moves = moves(last);
        Instant began = Instant.now();
        killed.die();
        chair.page().waitForCondition(() -> moves(last) > moves);
        toldAfter.add(since(began));
        chair.page().waitForCondition(() -> carryingAll() != null);
        thereAfter.add(since(began));
        assertThat(carryingAll()).isNotSameAs(killed);
        assertThat(Duration.ofMillis(thereAfter.get(thereAfter.size() - 1))).isLessThan(LONGEST);
        killed.revive();
    }

    private static long moves(SimulatedSite site) {
        return site.device()
                .seen(seen -> seen.events().values().stream()
                        .filter(event -> event.path("type").asText().equals("MediaMoved"))
                        .count());
    }

    private static long since(Instant began) {
        return Duration.between(began, Instant.now()).toMillis();
    }

    /** The server at which everybody is, the speaker with an open microphone and the other browser's commune without. */
    private JitsiStandIn carryingAll() {
        return servers.stream().filter(this::carriesAll).findFirst().orElse(null);
    }

    private boolean carriesAll(JitsiStandIn jitsi) {
        Set<String> there = jitsi.participants().stream().map(one -> one.user).collect(Collectors.toSet());
        return there.containsAll(everybody)
                && there.contains(HUB)
                && !jitsi.participant(SPEAKER).muted
                && jitsi.participant(LISTENER).muted;
    }

    /** Whom a server lacks, for whoever reads that the test has failed. */
    private String shortOf(JitsiStandIn jitsi) {
        Set<String> there = jitsi.participants().stream().map(one -> one.user).collect(Collectors.toSet());
        List<String> lacking = everybody.stream()
                .filter(site -> !there.contains(site))
                .sorted()
                .toList();
        return there.size() + " there, lacking " + (lacking.size() > 5 ? lacking.size() : lacking);
    }

    private void addTo(RunningServer running) {
        Http administrator = running.http().with(Seed.administrator());
        servers.forEach(jitsi -> {
            var body = MediaServerBodies.at(jitsi.origin().toString(), "HS256", "IN_SERVICE", SECRET);
            body.putAll(
                    Map.of("prosody", "", "jicofo", "", "bridges", List.of(), "recorders", List.of(), "region", ""));
            Http.Answer answer = administrator.post("api/media/servers", body);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        });
    }

    private static RoomBrowser enter(
            Browsers browsers, RunningServer running, Credentials login, PlannedMeeting meeting) {
        return new RoomBrowser(browsers.person(), running.uri()).signedIn(login).enter(meeting);
    }
}
