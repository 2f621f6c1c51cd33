package vn.diemcau.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StartPageTest {

    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"/([^\"]+)\"|: \"/(_static/[^\"]+[^/])\"");

    @Test
    void everyFileThatTheStartPageNamesExists() {
        List<String> named = NAMED.matcher(Texts.read(Texts.WEBAPP.resolve("index.html")))
                .results()
                .map(name -> name.group(1) == null ? name.group(2) : name.group(1))
                .toList();

        assertThat(named).hasSizeGreaterThan(30).allMatch(StartPageTest::exists);
    }

    /** Our own files stand in the source tree, libraries in the jars that carry them. */
    private static boolean exists(String name) {
        return name.startsWith("_static/")
                ? StartPageTest.class.getResource("/META-INF/resources/" + name) != null
                : Texts.WEBAPP.resolve(name).toFile().isFile();
    }
}
