package vn.diemcau.screen;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judges the page that is open by the rules of WCAG 2.1, level AA, as far as a program can. */
final class Accessibility {

    private static final String JUDGE = """
            async () => {
              const { violations, passes } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
              if (passes.length < 10) throw new Error("too little was judged");
              return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
            }
            """;

    private final String script;

    Accessibility() {
        try (InputStream axe = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            script = new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What breaks the rules; empty when nothing does. */
    List<String> violations(Page page) {
        page.evaluate(script);
        return ((List<?>) page.evaluate(JUDGE)).stream().map(String::valueOf).toList();
    }
}
