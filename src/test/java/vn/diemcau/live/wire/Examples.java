package vn.diemcau.live.wire;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The example messages of the protocol, by the name of their file without its ending. */
final class Examples {

    private static final Path DOCS = Path.of("src/docs");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** The examples of one kind: client, server, command or event. */
    static Map<String, String> of(String kind) {
        return new TreeMap<>(all().entrySet().stream()
                .filter(example -> example.getKey().startsWith(kind + "-"))
                .collect(toMap(example -> example.getKey().substring(kind.length() + 1), Map.Entry::getValue)));
    }

    static Map<String, String> all() {
        try (Stream<Path> files = Files.list(DOCS.resolve("protocol"))) {
            return new TreeMap<>(files.filter(file -> file.toString().endsWith(".json"))
                    .collect(toMap(file -> file.getFileName().toString().replace(".json", ""), Examples::text)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String document() {
        return text(DOCS.resolve("protocol.md"));
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
