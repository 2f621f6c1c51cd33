package vn.diemcau.testkit;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The demonstration province on a server in demonstration mode; the first who asks loads it. */
public record Province(URI root) {

    /** The password of every demonstration account. */
    public static final String PASSWORD = "DiemCau-2026";

    /** Makes sure the province is there. */
    public static Province on(URI root) {
        Http.Answer answer = new Http(root).post("api/setup/demonstration", "");
        if (answer.status() != 204 && answer.status() != 409) {
            throw new IllegalStateException("No province: " + answer.status() + " " + answer.body());
        }
        return new Province(root);
    }

    /** Somebody who has signed in, such as {@code thuky.tinh} or {@code xa.03160}. */
    public Http signedIn(String account) {
        return stranger().signIn(account, PASSWORD);
    }

    /** A meeting of the chair and the secretary of the province on a morning, as the interface takes it. */
    public Map<String, Object> meeting(String title, String day, String... sites) {
        return Map.of(
                "title",
                title,
                "kind",
                "BRIEFING",
                "chairId",
                personOf("chutich.tinh"),
                "secretaryId",
                personOf("thuky.tinh"),
                "start",
                day + "T08:00:00+07:00",
                "end",
                day + "T10:00:00+07:00",
                "hubSiteId",
                "dc-hub",
                "siteIds",
                List.of(sites),
                "agenda",
                List.of(Map.of("title", "Kinh tế - xã hội", "presenter", "Sở Tài chính", "minutes", 30)));
    }

    /** Has the secretary issue such a meeting; answers with its identifier. */
    public String planned(String title, String day, String... sites) {
        Http.Answer answer = signedIn("thuky.tinh").post("api/meetings", meeting(title, day, sites));
        if (answer.status() != 201) {
            throw new IllegalStateException("No meeting: " + answer.status() + " " + answer.body());
        }
        return answer.json().path("id").asText();
    }

    private String personOf(String account) {
        return signedIn(account).get("api/session").json().at("/person/id").asText();
    }

    /** Somebody who has not. */
    public Http stranger() {
        return new Http(root);
    }
}
