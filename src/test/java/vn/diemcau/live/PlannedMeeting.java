package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.RunningServer;

/** A meeting of the demonstration province, planned over REST as its secretary does: the Chủ tịch chairs, two communes are invited. */
public record PlannedMeeting(String id, RunningServer server) {

    static final String PASSWORD = "DiemCau-2026";
    static final String CHAIR = "chutich.tinh";
    static final String SECRETARY = "thuky.tinh";
    static final String HUB = "dc-hub";
    static final Commune MUONG_NHE = new Commune("xa.03160", "dc-03160");
    static final Commune SIN_THAU = new Commune("xa.03158", "dc-03158");

    /** A commune's site account and its site. */
    record Commune(String account, String site) {}

    static PlannedMeeting in(RunningServer server) {
        load(server);
        Http secretary = server.http().signIn(SECRETARY, PASSWORD);
        Http.Answer answer = secretary.post("api/meetings", plan(server));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return new PlannedMeeting(answer.json().path("id").asText(), server);
    }

    /** Who was there, as the record says. */
    JsonNode attendance() {
        Http.Answer answer = server.http().signIn(SECRETARY, PASSWORD).get("api/meetings/" + id + "/attendance");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("sites");
    }

    /** The state as the server tells it to somebody who only looks. */
    JsonNode state() {
        return server.http()
                .signIn(SECRETARY, PASSWORD)
                .get("api/meetings/" + id + "/state")
                .json();
    }

    private static void load(RunningServer server) {
        assertThat(server.http().post("api/setup/demonstration", Map.of()).status())
                .isIn(204, 409);
    }

    private static Map<String, Object> plan(RunningServer server) {
        OffsetDateTime start =
                OffsetDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMinutes(5).truncatedTo(ChronoUnit.MINUTES);
        var plan = new TreeMap<String, Object>();
        plan.put("title", "Giao ban trực tuyến với các xã");
        plan.put("kind", "BRIEFING");
        plan.put("unscheduled", true);
        plan.put("reason", "Ứng phó sạt lở");
        plan.put("chairId", person(server, CHAIR));
        plan.put("secretaryId", person(server, SECRETARY));
        plan.put("start", start.toString());
        plan.put("end", start.plusHours(1).toString());
        plan.put("hubSiteId", HUB);
        plan.put("siteIds", List.of(MUONG_NHE.site, SIN_THAU.site));
        plan.put("agenda", List.of(item("Tình hình sạt lở", 10), item("Phân công khắc phục", 15)));
        return plan;
    }

    private static Map<String, Object> item(String title, int minutes) {
        return Map.of("title", title, "presenter", "Văn phòng UBND tỉnh", "minutes", minutes);
    }

    private static String person(RunningServer server, String account) {
        JsonNode session =
                server.http().signIn(account, PASSWORD).get("api/session").json();
        return session.path("person").path("id").asText();
    }
}
