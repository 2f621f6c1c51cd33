package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.Wars;

/** What comes in from outside and must not get far: each gets a clear refusal and changes nothing. */
@ExtendWith(ArquillianExtension.class)
class FrontDoorIT {

    private static final String RENAME =
            "{\"type\":\"RENAME\",\"effective\":\"2030-01-01\",\"legalBasis\":\"1/NQ\",\"unit\":\"u-03160\",\"name\":\"Xã Lạ\"}";

    @ArquillianResource
    private URL root;

    private Province province;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.built();
    }

    @BeforeEach
    void load() throws URISyntaxException {
        province = Province.on(root.toURI());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                | ''             | MALFORMED
                    hello                                            | ''             | MALFORMED
                    {"account":"a"}                                  | password       | NOT_NULL
                    {"account":"a","password":"b","admin":true}      | admin          | UNKNOWN_FIELD
                    {"account":"a","password":{"$ne":null}}          | password       | WRONG_TYPE
                    []                                               | ''             | WRONG_TYPE
                    null                                             | ''             | NOT_NULL
                    """)
    void aBodyThatCannotBeReadNamesItsFault(String body, String field, String reason) {
        Http.Answer answer = province.stranger().post("api/session", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo("BAD_REQUEST");
        assertThat(answer.json().at("/details/fields/0/field").asText()).isEqualTo(field);
        assertThat(answer.json().at("/details/fields/0/reason").asText()).isEqualTo(reason);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() {
        String large = "{\"account\":\"" + "a".repeat(300_000) + "\",\"password\":\"b\"}";
        Http stranger = province.stranger();

        Http.Answer announced = stranger.post("api/session", large);
        Http.Answer streamed = stranger.send(stranger.request("api/session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofByteArray(large.getBytes(StandardCharsets.UTF_8)))));

        assertRefused(announced, 413, "TOO_LARGE");
        assertRefused(streamed, 413, "TOO_LARGE");
    }

    @Test
    void aPageOfAnotherSiteGetsNothing() {
        Http administrator = province.signedIn("quantri");

        for (String origin : new String[] {"https://evil.example", "null", "http://" + root.getHost() + ":1"}) {
            Http.Answer answer = administrator.send(administrator
                    .request("api/units/changes")
                    .header("Origin", origin)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(RENAME)));
            assertRefused(answer, 403, "FOREIGN_ORIGIN");
        }
        assertUnchanged(administrator);
    }

    @Test
    void aChangeWithoutThePagesSecretIsRefused() {
        Http administrator = province.signedIn("quantri");

        assertRefused(administrator.withCsrf("").post("api/units/changes", RENAME), 403, "CSRF");
        assertRefused(administrator.withCsrf("guess").post("api/units/changes", RENAME), 403, "CSRF");
        assertRefused(administrator.delete("api/session"), 403, "CSRF");
        assertUnchanged(administrator);
    }

    @Test
    void nobodyChangesAnythingWithoutSigningIn() {
        assertRefused(province.stranger().post("api/units/changes", RENAME), 401, "NOT_SIGNED_IN");
        assertRefused(province.stranger().get("api/units"), 401, "NOT_SIGNED_IN");
        assertRefused(province.stranger().get("api/nothing"), 401, "NOT_SIGNED_IN");
    }

    @Test
    void aCookieThatWasMadeUpNamesNobody() {
        Http stranger = province.stranger();

        assertRefused(
                stranger.send(stranger.request("api/units")
                        .header("Cookie", "dc_session=made-up")
                        .GET()),
                401,
                "NOT_SIGNED_IN");
    }

    @Test
    void afterLogoutTheOldCookieNamesNobody() {
        Http secretary = province.signedIn("thuky.tinh");
        String cookie = "dc_session=" + secretary.cookie("dc_session").orElseThrow();
        assertThat(secretary.get("api/session").status()).isEqualTo(200);

        assertThat(secretary.delete("api/session").status()).isEqualTo(204);

        Http thief = province.stranger();
        assertRefused(
                thief.send(thief.request("api/session").header("Cookie", cookie).GET()), 401, "NOT_SIGNED_IN");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        Http.Answer answer =
                province.stranger().post("api/session", Map.of("account", "thuky.tinh", "password", Province.PASSWORD));

        assertThat(answer.header("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Domain");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
    }

    @Test
    void guessingStopsBeingAnswered() {
        Map<String, String> guess = Map.of("account", "lanhdao.03334", "password", "Doan-mo-2026-nhe");
        for (int time = 0; time < 5; time++) {
            assertRefused(province.stranger().post("api/session", guess), 401, "LOGIN_FAILED");
        }

        Http.Answer answer = province.stranger().post("api/session", guess);

        assertRefused(answer, 429, "LOGIN_THROTTLED");
        assertThat(answer.json().at("/details/retryAfterSeconds").asLong()).isBetween(1L, 901L);
    }

    @Test
    void aFileWithABadRowNamesTheRowAndChangesNothing() {
        Http administrator = province.signedIn("quantri");
        String before = administrator.get("api/units").body();
        String file = """
                former_province,province_code_2025,unit_code_2025,unit_name_2025,unit_type,predecessors,resolution,valid_from
                Điện Biên,11,99001,Xã Thử,Xã,Huyện Mới: Xã Cũ,1/NQ,2030-01-01
                Điện Biên,11,99002,Xã Thử Hai,Xã,Huyện Mới: Xã Cũ Hai,1/NQ,01/01/2030
                """;

        Http.Answer answer = administrator.send(administrator
                .request("api/units/import")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file)));

        assertRefused(answer, 422, "BAD_ROW");
        assertThat(answer.json().at("/details/line").asInt()).isEqualTo(3);
        assertThat(answer.json().at("/details/column").asText()).isEqualTo("valid_from");
        assertThat(answer.json().at("/details/reason").asText()).isEqualTo("BAD_DATE");
        assertThat(administrator.get("api/units").body()).isEqualTo(before);
    }

    @Test
    void whatIsNotThereIsSaidInOneForm() {
        Http secretary = province.signedIn("thuky.tinh");

        assertRefused(secretary.get("api/nothing"), 404, "NOT_FOUND");
        assertRefused(secretary.get("api/units/u-nobody"), 404, "NOT_FOUND");
        assertRefused(secretary.get("api/units/%3Cscript%3E"), 404, "NOT_FOUND");
        assertRefused(secretary.patch("api/units", Map.of()), 405, "METHOD_NOT_ALLOWED");
        assertRefused(secretary.get("api/units?on=01/07/2025"), 400, "BAD_REQUEST");
        assertRefused(
                secretary.send(secretary
                        .request("api/units/changes")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(RENAME))),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource({"'', text/html", "tuan, text/html", "cuoc-hop/0HZ7, text/html", "index.html, text/html"})
    void everyAddressOfAViewAnswersWithThePageUnderAStrictPolicy(String path, String type) {
        Http.Answer answer = province.stranger().get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.header("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    }

    private static void assertRefused(Http.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
    }

    private static void assertUnchanged(Http anybody) {
        assertThat(anybody.get("api/units/u-03160").json().path("names")).hasSize(1);
    }
}
