package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.Wars;

/**
 * Who may do what over the interface. Requests that would change something are made so that a rule refuses them (422) after the
 * permission let them pass, or so that they change nothing.
 */
@ExtendWith(ArquillianExtension.class)
class PermissionTableIT {

    private static final List<String> ACCOUNTS =
            List.of("", "quantri", "kythuat.tinh", "chutich.tinh", "thuky.tinh", "lanhdao.03160", "xa.03160");

    /** A media server at an address that is none. */
    private static final String SERVER =
            "{'revision':0,'name':'A','state':'IN_SERVICE','url':'http://a','script':'','domain':'','muc':'',"
                    + "'algorithm':'RS256','issuer':'a','audience':'a','subject':'*','prosody':'','jicofo':'',"
                    + "'bridges':[],'recorders':[],'region':'','endpoints':1,'recordings':0,'weight':1}";

    /** For each request the status for each account, the stranger first. */
    private static final Map<String, String> TABLE = new LinkedHashMap<>();

    static {
        TABLE.put("GET about", "200 200 200 200 200 200 200");
        TABLE.put("GET setup", "200 200 200 200 200 200 200");
        TABLE.put("GET media/keys/jwks.json", "200 200 200 200 200 200 200");
        TABLE.put("GET media/keys/" + "0".repeat(64) + ".pem", "404 404 404 404 404 404 404");
        TABLE.put("GET media/system-keys/" + "0".repeat(64) + ".pem", "404 404 404 404 404 404 404");
        TABLE.put("GET media/pool", "401 200 200 403 403 403 403");
        TABLE.put("GET media/calendar", "401 200 200 403 403 403 403");
        TABLE.put("GET media/calendar?from=hom-qua", "401 400 400 403 403 403 403");
        TABLE.put("POST media/servers " + SERVER, "401 422 403 403 403 403 403");
        TABLE.put("PUT media/servers/khong-co " + SERVER, "401 404 403 403 403 403 403");
        TABLE.put("POST media/servers/khong-co/test", "401 404 404 403 403 403 403");
        TABLE.put("POST media/servers/khong-co/evacuate", "401 404 403 403 403 403 403");
        TABLE.put("DELETE media/servers/khong-co?revision=1", "401 404 403 403 403 403 403");
        TABLE.put("GET meetings/khong-co/media/move", "401 409 404 404 404 404 404");
        TABLE.put("POST meetings/khong-co/media/move {}", "401 409 404 404 404 404 404");
        TABLE.put("GET media/servers/khong-co/history", "401 404 404 403 403 403 403");
        TABLE.put("POST media/pool/keys {'purpose':'OTHER'}", "401 400 400 400 400 400 400");
        TABLE.put("POST meetings/khong-co/media/losses {'room':'dc0'}", "401 404 404 404 404 404 404");
        TABLE.put("GET law/calendar/2026", "401 200 200 200 200 200 200");
        TABLE.put("GET law/calendar/1899", "401 404 404 404 404 404 404");
        TABLE.put("GET law/policies", "401 200 200 200 200 200 200");
        TABLE.put("GET law/hours", "401 200 200 200 200 200 200");
        TABLE.put("PUT law/calendar/2027 {'revision':-1,'days':[]}", "401 409 403 403 403 403 403");
        TABLE.put("DELETE law/calendar/2027?revision=-1", "401 409 403 403 403 403 403");
        TABLE.put("POST law/calendar/2027/import no,header", "401 422 403 403 403 403 403");
        TABLE.put(
                "POST law/policies {'revision':-1,'rule':'REPLY_BY','kinds':['DANCE'],'amount':1,"
                        + "'measure':'DAYS','citation':'a','from':'2027-01-01'}",
                "401 422 403 403 403 403 403");
        TABLE.put("POST law/policies/khong-co/end {'revision':-1,'to':'2027-01-01'}", "401 404 403 403 403 403 403");
        TABLE.put("PUT law/hours/u-11 {'revision':-1,'days':[]}", "401 422 403 403 403 403 403");
        TABLE.put("DELETE law/hours/u-11?revision=-1", "401 409 403 403 403 403 403");
        TABLE.put("GET calendar-access", "401 200 200 200 200 200 200");
        TABLE.put("POST calendar-access/units/u-03160 {}", "401 403 403 403 403 201 403");
        TABLE.put("DELETE calendar-access/units/u-03160", "401 403 403 403 403 204 403");
        TABLE.put("POST calendar-access/passwords {}", "401 422 422 422 422 422 422");
        TABLE.put("DELETE calendar-access/passwords/khong-co", "401 204 204 204 204 204 204");
        TABLE.put("GET session", "401 200 200 200 200 200 200");
        TABLE.put("GET units", "401 200 200 200 200 200 200");
        TABLE.put("GET units/u-11-094", "401 200 200 200 200 200 200");
        TABLE.put("GET units/u-03160/contact", "401 200 200 200 200 200 200");
        TABLE.put("PUT units/u-03160/contact {'email':'không'}", "401 422 422 403 403 403 403");
        TABLE.put("GET people/khong-co/contact", "401 404 404 404 404 404 404");
        TABLE.put("GET sites", "401 200 200 200 200 200 200");
        TABLE.put("GET people/without-account", "401 200 403 403 403 403 403");
        TABLE.put("GET people", "401 200 200 200 200 200 200");
        TABLE.put("GET notices", "401 200 200 200 200 200 200");
        TABLE.put("GET notices/office", "401 200 200 200 200 200 200");
        TABLE.put("GET notices/count", "401 200 200 200 200 200 200");
        TABLE.put("POST notices/seen", "401 200 200 200 200 200 200");
        TABLE.put("GET meetings/khong-co/proof", "401 404 404 404 404 404 404");
        TABLE.put("POST meetings/khong-co/proof/reminders", "401 404 404 404 404 404 404");
        TABLE.put("DELETE meetings/khong-co/proof/dc-03160/links", "401 404 404 404 404 404 404");
        TABLE.put("DELETE meetings/khong-co/proof/dc-03160/stops", "401 404 404 404 404 404 404");
        TABLE.put("GET meetings/khong-co/proof/people", "401 404 404 404 404 404 404");
        TABLE.put("DELETE meetings/khong-co/proof/people/p-1/stops", "401 404 404 404 404 404 404");
        TABLE.put("GET public-weeks/u-11", "200 200 200 200 200 200 200");
        TABLE.put("GET public-weeks/u-11/calendar.ics", "200 200 200 200 200 200 200");
        TABLE.put("GET meetings/khong-co/publication", "401 404 404 404 404 404 404");
        TABLE.put("PUT meetings/khong-co/publication {'version':1,'published':true}", "401 404 404 404 404 404 404");
        TABLE.put("POST reply-links/look {'secret':'sai'}", "410 410 410 410 410 410 410");
        TABLE.put("POST reply-links/answer {'secret':'sai','attending':true}", "410 410 410 410 410 410 410");
        TABLE.put("GET meetings/preparation", "401 200 200 200 200 200 200");
        TABLE.put("GET meetings/outline", "401 200 200 200 200 200 200");
        TABLE.put("GET assets", "401 200 200 200 200 200 403");
        TABLE.put("POST assets {}", "401 422 422 422 422 422 422");
        TABLE.put("POST assets {'unitId':'u-11','kind':'ROOM','name':'Phòng thử'}", "401 201 201 403 201 403 403");
        TABLE.put("PUT assets/khong-co {'version':1}", "401 404 404 404 404 404 404");
        TABLE.put("GET assets/khong-co/bookings?from=2027-10-01&to=2027-10-02", "401 404 404 404 404 404 403");
        TABLE.put("GET leaders", "401 200 200 200 200 200 200");
        TABLE.put("GET people/khong-co/aides", "401 404 404 404 404 404 404");
        TABLE.put("GET people/khong-co/aides/candidates", "401 404 404 404 404 404 404");
        TABLE.put("POST people/khong-co/aides {'personId':'a'}", "401 404 404 404 404 404 404");
        TABLE.put("POST people/khong-co/aides/khong-co/revocation {}", "401 404 404 404 404 404 404");
        TABLE.put("GET meetings/groups", "401 200 200 200 200 200 200");
        TABLE.put("POST meetings/groups {}", "401 403 403 422 422 422 403");
        TABLE.put("PUT meetings/groups/khong-co {'version':1}", "401 404 404 404 404 404 404");
        TABLE.put("DELETE meetings/groups/khong-co?version=1", "401 404 404 404 404 404 404");
        TABLE.put("POST meetings {}", "401 403 403 422 422 422 403");
        TABLE.put("POST meetings {'stage':'DRAFT'}", "401 403 403 422 422 422 403");
        TABLE.put("POST meetings/free {'meeting':{}}", "401 403 403 200 200 200 403");
        for (String step : List.of("proposal", "withdrawal", "approval", "issue")) {
            TABLE.put("POST meetings/khong-co/" + step + " {'version':1}", "401 404 404 404 404 404 404");
        }
        TABLE.put("POST meetings/khong-co/return {'version':1,'reason':'Thiếu'}", "401 404 404 404 404 404 404");
        TABLE.put(
                "POST meetings/series/preview {'meeting':{},'repeat':{'rule':'FREQ=DAILY;COUNT=2'}}",
                "401 403 403 422 422 422 403");
        TABLE.put(
                "POST meetings/series {'meeting':{},'repeat':{'rule':'FREQ=DAILY;COUNT=2'}}",
                "401 403 403 422 422 422 403");
        TABLE.put("GET meetings/khong-co/series", "401 404 404 404 404 404 404");
        TABLE.put("PUT meetings/khong-co/series {'meeting':{'version':1}}", "401 404 404 404 404 404 404");
        for (String step : List.of("proposal", "withdrawal", "return", "approval", "issue", "cancellation")) {
            TABLE.put(
                    "POST meetings/khong-co/series/" + step + " {'version':1,'reason':'Thiếu'}",
                    "401 404 404 404 404 404 404");
        }
        TABLE.put("POST meetings/khong-co/series/extension {'until':'2027-12-31'}", "401 404 404 404 404 404 404");
        TABLE.put("GET meetings/templates", "401 200 200 200 200 200 200");
        TABLE.put("POST meetings/templates {'name':'A','meeting':{}}", "401 403 403 422 422 422 403");
        TABLE.put("PUT meetings/templates/khong-co {'name':'A'}", "401 404 404 404 404 404 404");
        TABLE.put("DELETE meetings/templates/khong-co", "401 404 404 404 404 404 404");
        TABLE.put("GET meetings/khong-co/unfinished", "401 404 404 404 404 404 404");
        TABLE.put("GET accounts", "401 200 403 403 403 403 403");
        TABLE.put("POST setup/demonstration", "409 409 409 409 409 409 409");
        TABLE.put(
                "POST units/changes {'type':'DISSOLVE','effective':'2030-01-01','legalBasis':'1','unit':'u-nobody'}",
                "401 422 403 403 403 403 403");
        TABLE.put("POST units/import no,header", "401 422 403 403 403 403 403");
        TABLE.put(
                "PUT sites/dc-03163 {'unitId':'u-03163','name':'Điểm cầu xã Mường Toong','kind':'HALL'}",
                "401 200 200 403 403 403 403");
        TABLE.put(
                "POST accounts {'account':'moi','name':'A','post':'B','unitId':'u-03160','role':'LEADER','password':'weak'}",
                "401 422 403 403 403 403 403");
        TABLE.put("POST accounts/nobody/password {'password':'weak'}", "401 404 404 404 404 404 404");
        TABLE.put("PUT session/password {'old':'wrong','new':'weak'}", "401 422 422 422 422 422 422");
    }

    @ArquillianResource
    private URL root;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.built();
    }

    @Test
    void rolesDecideWhoMayDoWhat() throws URISyntaxException {
        Province province = Province.on(root.toURI());
        Map<String, String> found = new LinkedHashMap<>();
        TABLE.keySet().forEach(request -> found.put(request, ""));
        for (String account : ACCOUNTS) {
            Http http = account.isEmpty() ? province.stranger() : province.signedIn(account);
            found.replaceAll((request, so) -> (so + " " + status(http, request)).strip());
        }

        assertThat(found).isEqualTo(TABLE);
    }

    private static int status(Http http, String request) {
        String[] parts = request.split(" ", 3);
        String body = parts.length < 3 ? "" : parts[2].replace('\'', '"');
        boolean file = parts[1].endsWith("import");
        return http.send(http.request("api/" + parts[1])
                        .header("Content-Type", file ? "text/csv" : "application/json")
                        .method(parts[0], BodyPublishers.ofString(body)))
                .status();
    }
}
