package vn.diemcau.bench.ground;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.diemcau.testkit.Seed;
import vn.diemcau.web.Json;

/** Schedules meetings by REST, as the pages do. */
final class Secretary {

    private final URI root;
    private final HttpClient client = HttpClient.newHttpClient();

    Secretary(URI root) {
        this.root = root;
    }

    String schedule(int sites) {
        Instant start = Instant.now().plus(1, ChronoUnit.MINUTES);
        return post(Map.ofEntries(
                Map.entry("title", "Đo tải " + sites + " điểm cầu"),
                Map.entry("kind", "BRIEFING"),
                Map.entry("unscheduled", true),
                Map.entry("reason", "Đo tải"),
                Map.entry("chairId", Seed.person(0)),
                Map.entry("secretaryId", Seed.secretaryPerson()),
                Map.entry("start", start.toString()),
                Map.entry("end", start.plus(4, ChronoUnit.HOURS).toString()),
                Map.entry("hubSiteId", Seed.site(0)),
                Map.entry("overlapReason", "Đo tải"),
                Map.entry(
                        "siteIds",
                        IntStream.rangeClosed(1, sites - 1).mapToObj(Seed::site).toList()),
                Map.entry("agenda", List.of(Map.of("title", "Đo tải", "presenter", "Máy", "minutes", 60)))));
    }

    private String post(Map<String, ?> draft) {
        try {
            HttpRequest request = HttpRequest.newBuilder(root.resolve("api/meetings"))
                    .header("Content-Type", "application/json")
                    .header("Cookie", "dc_session=" + Seed.secretary().token())
                    .header("X-Csrf-Token", Seed.secretary().csrf())
                    .POST(BodyPublishers.ofString(Json.mapper().writeValueAsString(draft)))
                    .build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201 && answer.statusCode() != 200) {
                throw new IllegalStateException("No meeting: " + answer.statusCode() + " " + answer.body());
            }
            return Json.mapper().readTree(answer.body()).path("id").asText();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
