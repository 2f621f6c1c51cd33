package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Wars;

@ExtendWith(ArquillianExtension.class)
class AboutIT {

    @ArquillianResource
    private URL root;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.built();
    }

    @Test
    void anybodyMayAskWhichVersionAnswers() throws URISyntaxException {
        Http.Answer answer = new Http(uri()).get("api/about");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.as(About.class)).isEqualTo(About.ofThisBuild());
    }

    @Test
    void libraryFilesAreKeptForEverAndOwnFilesAreAskedForAgain() throws URISyntaxException {
        Http http = new Http(uri());

        assertThat(http.get("_static/lit/3.3.3/index.js").header("Cache-Control"))
                .hasValue("public,max-age=31536000,immutable");
        assertThat(http.get("index.html").header("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void noAnswerNamesTheSoftwareThatGaveIt() throws URISyntaxException {
        Http.Answer answer = new Http(uri()).get("index.html");

        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
    }

    private URI uri() throws URISyntaxException {
        return root.toURI();
    }
}
