package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.Wars;

/** The server reads and writes with our mapper, not with one of its own. */
@ExtendWith(ArquillianExtension.class)
class JsonIT {

    @ArquillianResource
    private URL root;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.built().addClasses(EchoResource.class, EchoResource.Message.class);
    }

    @Test
    void recordsAndTimesCrossTheServerUnchanged() throws URISyntaxException {
        var sent = new EchoResource.Message(
                "Nậm Pồ", Instant.parse("2026-11-26T01:00:00Z"), LocalDate.of(2026, 11, 26), Optional.empty());

        Http.Answer answer = Province.on(root.toURI()).signedIn("thuky.tinh").post("api/test/echo", sent);

        assertThat(answer.body()).isEqualTo("""
                        {"text":"Nậm Pồ","at":"2026-11-26T01:00:00Z","day":"2026-11-26","note":null}""");
        assertThat(answer.as(EchoResource.Message.class)).isEqualTo(sent);
    }
}
