package vn.diemcau.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.diemcau.web.Json;

/** All figures of a run: one table for people, one file for each scenario for machines. */
final class Table {

    private static final String LINE = "%-16s %-44s %12s %-23s %-8s %12s %7s  %-18s %s%n";

    private final Map<String, String> machine;
    private final List<Figure> figures = new ArrayList<>();

    Table(Map<String, String> machine) {
        this.machine = machine;
    }

    void add(List<Figure> more) {
        figures.addAll(more);
    }

    void print(PrintStream out) {
        machine.forEach((name, value) -> out.printf("%-10s %s%n", name, value));
        out.println();
        out.printf(LINE, "scenario", "figure", "median", "[range]", "unit", "baseline", "ratio", "target", "reached");
        for (Figure figure : figures) {
            out.printf(
                    LINE,
                    figure.scenario(),
                    figure.figure(),
                    Figure.text(figure.value()),
                    Double.compare(figure.low(), figure.high()) == 0
                            ? ""
                            : "[" + Figure.text(figure.low()) + " - " + Figure.text(figure.high()) + "]",
                    figure.unit(),
                    Figure.text(figure.baseline()),
                    Figure.text(figure.ratio()),
                    figure.target(),
                    figure.target().isEmpty() ? "" : figure.reached() ? "yes" : "NO");
        }
    }

    void write(Path directory) {
        Map<String, List<Figure>> byScenario = figures.stream()
                .collect(Collectors.groupingBy(Figure::scenario, LinkedHashMap::new, Collectors.toList()));
        try {
            Files.createDirectories(directory);
            for (var each : byScenario.entrySet()) {
                Json.mapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValue(
                                directory.resolve(each.getKey() + ".json").toFile(),
                                Map.of(
                                        "machine",
                                        machine,
                                        "figures",
                                        each.getValue().stream()
                                                .map(Table::json)
                                                .toList()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, Object> json(Figure figure) {
        var json = new LinkedHashMap<String, Object>();
        json.put("scenario", figure.scenario());
        json.put("figure", figure.figure());
        json.put("unit", figure.unit());
        json.put("value", number(figure.value()));
        json.put("low", number(figure.low()));
        json.put("high", number(figure.high()));
        json.put("baseline", number(figure.baseline()));
        json.put("ratio", number(figure.ratio()));
        json.put("target", figure.target());
        json.put("reached", figure.target().isEmpty() ? null : figure.reached());
        return json;
    }

    private static Double number(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
