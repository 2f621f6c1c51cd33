package vn.diemcau.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser code without a server: an empty page whose modules come from the source tree, the tests of the pages under
 * {@code /tests/} and the protocol's examples under {@code /protocol/}.
 */
public final class PageModules {

    private static final Path PROTOCOL = Path.of("src/docs/protocol");
    private static final Path TESTS = Path.of("src/test/resources/pages");
    private static final String TEST = ".test.js";
    private static final List<Place> PLACES = List.of(
            new Place("/tests/", TESTS), new Place("/protocol/", PROTOCOL), new Place("/", Path.of("src/main/webapp")));
    private static final ObjectMapper JSON = new ObjectMapper();

    private PageModules() {}

    /** An empty page that can import the modules; nothing reaches the network. */
    public static Page page(BrowserContext person) {
        Page page = person.newPage();
        page.route("**/*", PageModules::answer);
        page.navigate("http://localhost/");
        return page;
    }

    /** The names of all files of tests, so that none can be forgotten. */
    static List<String> tests() {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(TEST))
                    .map(name -> name.substring(0, name.length() - TEST.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All example events as one JSON array, in the order of their numbers. */
    static String events() {
        return JSON.createArrayNode().addAll(sortedEvents()).toString();
    }

    private static List<JsonNode> sortedEvents() {
        try (Stream<Path> files = Files.list(PROTOCOL)) {
            return files.filter(file -> file.getFileName().toString().startsWith("event-"))
                    .map(PageModules::tree)
                    .sorted((one, other) ->
                            Long.compare(one.path("n").asLong(), other.path("n").asLong()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void answer(Route route) {
        String path = URI.create(route.request().url()).getPath();
        if (path.equals("/")) {
            fulfil(route, "<!doctype html><title>modules</title>", "text/html");
        } else if (path.equals("/protocol/events.json")) {
            fulfil(route, events(), "application/json");
        } else {
            fulfilFile(route, file(path));
        }
    }

    private static void fulfilFile(Route route, @Nullable Path file) {
        if (file == null) {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        } else {
            fulfil(route, text(file), file.toString().endsWith(".js") ? "text/javascript" : "application/json");
        }
    }

    private static void fulfil(Route route, String body, String type) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType(type + "; charset=utf-8")
                .setBody(body));
    }

    private static @Nullable Path file(String path) {
        return PLACES.stream()
                .filter(place -> path.startsWith(place.prefix))
                .map(place -> place.folder.resolve(path.substring(place.prefix.length())))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private static JsonNode tree(Path file) {
        try {
            return JSON.readTree(text(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Place(String prefix, Path folder) {}
}
