package vn.diemcau.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about settings, written from what reads them: the constants of {@link Setting} and the server's scripts. */
record SettingsPage(List<Row> rows) {

    private static final String EXPRESSION = "${env.";

    /** One line of the table. */
    record Row(String variable, String standard, String meaning, String kind) {

        String asMarkdown() {
            return "| `%s` | %s | %s | %s |"
                    .formatted(
                            variable,
                            standard.isEmpty() ? "none" : "`" + standard.replace("|", "\\|") + "`",
                            meaning,
                            kind);
        }
    }

    static SettingsPage fromSources(Path scripts) throws IOException {
        List<Row> rows = new ArrayList<>();
        Arrays.stream(Setting.values()).map(SettingsPage::ofApplication).forEach(rows::add);
        try (Stream<Path> files = Files.list(scripts)) {
            for (Path script : files.filter(file -> file.toString().endsWith(".cli"))
                    .sorted()
                    .toList()) {
                rows.addAll(ofServer(Files.readAllLines(script)));
            }
        }
        return new SettingsPage(rows);
    }

    private static Row ofApplication(Setting setting) {
        return new Row(
                setting.variable(),
                setting.kind() == Setting.Kind.SECRET ? "" : setting.standard(),
                setting.meaning(),
                setting.kind().description());
    }

    /** A script says why over each command; that comment is the meaning of the expressions in the command. */
    static List<Row> ofServer(List<String> script) {
        List<Row> rows = new ArrayList<>();
        List<String> comment = new ArrayList<>();
        boolean inComment = false;
        for (String line : script) {
            if (line.startsWith("#")) {
                if (!inComment) {
                    comment.clear();
                }
                comment.add(line.substring(1).strip());
            }
            inComment = line.startsWith("#");
            rows.addAll(inComment ? List.of() : ofCommand(line, String.join(" ", comment)));
        }
        return rows;
    }

    private static List<Row> ofCommand(String command, String comment) {
        List<Row> rows = new ArrayList<>();
        for (int at = command.indexOf(EXPRESSION); at >= 0; at = command.indexOf(EXPRESSION, at + 1)) {
            String expression = command.substring(at + EXPRESSION.length(), endOfExpression(command, at));
            int colon = expression.indexOf(':');
            String variable = colon < 0 ? expression : expression.substring(0, colon);
            String standard = colon < 0 ? "" : expression.substring(colon + 1);
            rows.add(new Row(
                    variable,
                    standard,
                    comment,
                    variable.endsWith("PASSWORD") ? Setting.Kind.SECRET.description() : "read by the server"));
        }
        return rows;
    }

    /** An expression may hold another one in its default, so braces are counted. */
    private static int endOfExpression(String command, int start) {
        int depth = 0;
        for (int at = start + 1; at < command.length(); at++) {
            if (command.charAt(at) == '{') {
                depth++;
            } else if (command.charAt(at) == '}' && --depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("No end of the expression in " + command);
    }

    String asMarkdown() {
        return rows.stream().map(Row::asMarkdown).collect(Collectors.joining("\n", """
                        # Settings

                        Every setting is an environment variable of the server's process. This page is written from the code that reads them:
                        `./mvnw test -Dtest=SettingsPageTest -Dsettings.write=true` writes it anew, and the build fails when it is not up to date.

                        | variable | without it | what it is for | its text |
                        |---|---|---|---|
                        """, "\n"));
    }
}
