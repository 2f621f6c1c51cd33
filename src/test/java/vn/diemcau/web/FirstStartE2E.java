package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.RunningServer;

/** From an empty installation, without demonstration, to a province: as an operator does it on the first day. */
class FirstStartE2E {

    private static final Pattern LINK = Pattern.compile("/thiet-lap\\?ma=(\\S+)");
    private static final String PASSWORD = "Quan-tri-Lan-dau-2026";

    @Test
    void theLinkInTheLogMakesTheFirstAdministratorOnceWhoFoundsTheProvince() {
        try (RunningServer server = RunningServer.named("first-start").start()) {
            assertThat(server.http().get("api/setup").json().path("accounts").isNull())
                    .isTrue();
            assertThat(server.http().post("api/setup/demonstration", "").status())
                    .isEqualTo(403);

            String token = tokenIn(server.log());
            assertThat(make(server, "guessed")).isEqualTo(403);
            assertThat(make(server, token)).isEqualTo(204);
            assertThat(make(server, token)).isEqualTo(403);

            Http administrator = server.http().signIn("admin", PASSWORD);
            assertThat(found(administrator)).isEqualTo(200);
            assertThat(importUnits(administrator).json().path("imported").asInt())
                    .isEqualTo(1);

            server.kill();
            server.start();
            assertThat(administrator.get("api/units").body()).contains("Xã Mường Nhé");
            assertThat(server.log().split("thiet-lap", -1)).hasSize(2);
        }
    }

    private static int make(RunningServer server, String token) {
        return server.http()
                .post(
                        "api/setup/administrator",
                        Map.of("token", token, "account", "admin", "name", "Lò Văn An", "password", PASSWORD))
                .status();
    }

    private static int found(Http administrator) {
        var province = Map.of("code", "11", "name", "Tỉnh Điện Biên", "kind", "PROVINCE");
        return administrator
                .post(
                        "api/units/changes",
                        Map.of(
                                "type",
                                "CREATE",
                                "effective",
                                "2004-01-01",
                                "legalBasis",
                                "22/2003/QH11",
                                "into",
                                province))
                .status();
    }

    private static Http.Answer importUnits(Http administrator) {
        String file = """
                former_province,province_code_2025,unit_code_2025,unit_name_2025,unit_type,predecessors,resolution,valid_from
                Điện Biên,11,03160,Xã Mường Nhé,Xã,"Huyện Mường Nhé: Xã Chung Chải, Xã Mường Nhé",1661/NQ-UBTVQH15,2025-07-01
                """;
        return administrator.send(administrator
                .request("api/units/import")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file)));
    }

    private static String tokenIn(String log) {
        Matcher found = LINK.matcher(log);
        assertThat(found.find()).as("the link in the log").isTrue();
        return found.group(1);
    }
}
