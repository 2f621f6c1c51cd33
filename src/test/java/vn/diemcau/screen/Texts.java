package vn.diemcau.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The visible texts of one language, read from the source of the front end. The files are plain: a key in quotation marks, a
 * colon, and a text in quotation marks or an object with the forms of the plural.
 */
record Texts(String language, Map<String, List<String>> forms, Set<String> repeated) {

    static final Path WEBAPP = Path.of("src/main/webapp").toAbsolutePath();

    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern ENTRY = Pattern.compile(
            "^  " + STRING + ":\\s*(\\{[^}]*(?:\\{\\w+\\}[^}]*)*\\}|" + STRING + ")", Pattern.MULTILINE);
    private static final Pattern FORM = Pattern.compile("(?:one|two|few|many|other):\\s*" + STRING);
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

    static Texts of(String language) {
        Map<String, List<String>> forms = new TreeMap<>();
        Set<String> repeated = new TreeSet<>();
        for (Path file : files(WEBAPP.resolve("i18n").resolve(language), ".js")) {
            for (MatchResult entry : ENTRY.matcher(read(file)).results().toList()) {
                if (forms.put(entry.group(1), formsOf(entry)) != null) {
                    repeated.add(entry.group(1));
                }
            }
        }
        return new Texts(language, forms, repeated);
    }

    private static List<String> formsOf(MatchResult entry) {
        if (entry.group(3) != null) {
            return List.of(entry.group(3));
        }
        return FORM.matcher(entry.group(2)).results().map(form -> form.group(1)).toList();
    }

    Set<String> keys() {
        return forms.keySet();
    }

    /** The names in braces that any form of a text fills in. */
    Set<String> places(String key) {
        return forms.getOrDefault(key, List.of()).stream()
                .flatMap(form -> PLACE.matcher(form).results())
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> all() {
        return forms.values().stream().flatMap(List::stream).toList();
    }

    /** All sources below a folder of the front end, or the file itself. */
    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return new ArrayList<>(paths.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
