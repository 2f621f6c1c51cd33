package vn.diemcau.bench.ground;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.diemcau.bench.load.Histogram;
import vn.diemcau.media.BackstageStandIn;
import vn.diemcau.media.rest.MediaServerBodies;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Seed;

/** Rooms of meetings on one media server, which asks whether they may open as Prosody's mod_reservations does. */
public final class MediaRooms implements AutoCloseable {

    private static final String SECRET = "mot-bi-mat-chi-dung-de-do-tai-dai-hon-32-byte";

    private final Installation installation;
    private final BackstageStandIn shard = BackstageStandIn.start();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<Room> rooms = new ArrayList<>();
    private final URI address;
    private final String pass;

    /** A room, and what the server last learnt of it. */
    private static final class Room {

        private final String name;
        private volatile String reservation = "none";

        Room(String name) {
            this.name = name;
        }
    }

    /**
     * What came of asking.
     *
     * @param times from the moment at which a question was due to its answer
     * @param wrong answers that are not those of the contract
     */
    public record Asked(Histogram times, int wrong) {}

    /** Adds the media server to an installation. */
    public MediaRooms(Installation installation) {
        this.installation = installation;
        Http administrator = new Http(installation.server().uri()).with(Seed.administrator());
        var body = MediaServerBodies.at(shard.address(), "HS256", "IN_SERVICE", SECRET);
        body.put("region", "");
        String id = accepted(administrator.post("api/media/servers", body))
                .json()
                .path("id")
                .asText();
        Http.Answer made = accepted(administrator.post("api/media/servers/" + id + "/pass", Map.of()));
        this.pass = made.json().path("pass").asText();
        this.address = installation.server().uri("api/backstage/" + id + "/conference");
    }

    /** Gives each of these meetings its room. */
    public void open(List<String> meetings) {
        Http chair = new Http(installation.server().uri()).with(Seed.of(0));
        meetings.forEach(
                meeting -> rooms.add(new Room(accepted(chair.get("api/meetings/" + meeting + "/media?as=CHAIR"))
                        .json()
                        .path("room")
                        .asText())));
    }

    /** Asks steadily, whether it is answered or not: opens a room, asks again, asks for somebody else, looks what is in the way, and lets it empty. */
    public Asked ask(int perSecond, Duration length) {
        int all = (int) (perSecond * length.toMillis() / 1000);
        var times = new Histogram();
        var wrong = new AtomicInteger();
        var answers = new ArrayList<CompletableFuture<Void>>();
        long began = System.nanoTime();
        for (int number = 0; number < all; number++) {
            int which = number;
            long due = began + TimeUnit.SECONDS.toNanos(number) / perSecond;
            var answered = new CompletableFuture<Void>();
            answers.add(answered);
            clock.schedule(
                    () -> ask(which, due, times, wrong, answered), due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        return new Asked(times, wrong.get());
    }

    private void ask(int number, long due, Histogram times, AtomicInteger wrong, CompletableFuture<Void> answered) {
        Room room = rooms.get(number % rooms.size());
        int step = number / rooms.size() % 5;
        client.sendAsync(question(room, step), BodyHandlers.ofString()).whenComplete((answer, failure) -> {
            synchronized (times) {
                times.add((System.nanoTime() - due) / 1000);
            }
            if (failure != null || !isRight(room, step, answer)) {
                wrong.incrementAndGet();
            }
            answered.complete(null);
        });
    }

    private HttpRequest question(Room room, int step) {
        return switch (step) {
            case 0, 1 -> open(room, "first@meet.jitsi");
            case 2 -> open(room, "second@meet.jitsi");
            case 3 -> to("/" + room.reservation).GET().build();
            default -> to("/" + room.reservation).DELETE().build();
        };
    }

    private HttpRequest open(Room room, String owner) {
        String form = "name=" + room.name + "&start_time=2026-11-22T02%3a31%3a35.000Z&mail_owner="
                + URLEncoder.encode(owner, StandardCharsets.UTF_8);
        return to("").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + pass);
    }

    private static boolean isRight(Room room, int step, HttpResponse<String> answer) {
        if (step < 2 && answer.statusCode() == 200) {
            room.reservation = answer.body().replaceFirst("(?s).*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        }
        return answer.statusCode() == (step == 2 ? 409 : 200);
    }

    private static Http.Answer accepted(Http.Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException("Refused: " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        shard.close();
    }
}
