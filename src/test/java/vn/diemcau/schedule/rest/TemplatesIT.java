package vn.diemcau.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;

/** Templates over HTTP in the demonstration province. */
class TemplatesIT {

    @Test
    void aTemplateIsKeptReadRenamedAndRemoved() {
        try (RunningServer server = RunningServer.named("templates")
                .withDemonstration()
                .on(TestDatabase.ofThisExecution())
                .start()) {
            Province province = Province.on(server.uri());
            Http secretary = province.signedIn("thuky.tinh");
            Map<String, Object> body =
                    Map.of("name", "Giao ban tuần", "meeting", province.meeting("Giao ban", "2027-08-31", "dc-03160"));

            Http.Answer kept = secretary.post("api/meetings/templates", body);
            assertThat(kept.status()).as(kept.body()).isEqualTo(201);
            String path = "api/meetings/templates/" + kept.json().path("id").asText();
            assertThat(secretary.post("api/meetings/templates", body).status()).isEqualTo(409);
            assertThat(province.signedIn("xa.03160")
                            .get("api/meetings/templates")
                            .json()
                            .path("templates"))
                    .isEmpty();
            assertThat(province.signedIn("xa.03160").delete(path).status()).isEqualTo(404);

            JsonNode read = secretary
                    .get("api/meetings/templates")
                    .json()
                    .path("templates")
                    .get(0);
            assertThat(read.at("/meeting/title").asText()).isEqualTo("Giao ban");
            assertThat(read.at("/meeting/agenda/0/title").asText()).isEqualTo("Kinh tế - xã hội");
            assertThat(read.at("/meeting/siteIds/0").asText()).isEqualTo("dc-03160");

            assertThat(secretary
                            .put(path, Map.of("name", "Giao ban đầu tuần"))
                            .json()
                            .path("name")
                            .asText())
                    .isEqualTo("Giao ban đầu tuần");
            assertThat(secretary.delete(path).status()).isEqualTo(200);
            assertThat(secretary.get("api/meetings/templates").json().path("templates"))
                    .isEmpty();
        }
    }
}
