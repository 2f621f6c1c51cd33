package vn.diemcau.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A calendar that we did not write: khal, with one empty calendar of its own in a folder. */
public final class Khal {

    private static final Path PROGRAM = Path.of("/usr/bin/khal");

    private static final String CONFIGURATION = """
            [calendars]
            [[own]]
            path = %1$s/calendar
            [locale]
            local_timezone = Asia/Ho_Chi_Minh
            default_timezone = Asia/Ho_Chi_Minh
            timeformat = %%H:%%M
            dateformat = %%d/%%m
            longdateformat = %%d/%%m/%%Y
            datetimeformat = %%d/%%m %%H:%%M
            longdatetimeformat = %%d/%%m/%%Y %%H:%%M
            [default]
            default_calendar = own
            [sqlite]
            path = %1$s/khal.db
            """;

    private final Path folder;
    private int files;

    private Khal(Path folder) {
        this.folder = folder;
    }

    /** An empty calendar in this folder; the test is skipped where there is no khal. */
    public static Khal in(Path folder) {
        assumeTrue(Files.isExecutable(PROGRAM), "khal is not installed on this machine: apt-get install khal");
        try {
            Files.createDirectories(folder.resolve("calendar"));
            Files.writeString(folder.resolve("khal.conf"), CONFIGURATION.formatted(folder));
            return new Khal(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Where its calendar keeps its files. */
    public Path calendar() {
        return folder.resolve("calendar");
    }

    /** Takes in a file as somebody does who opens it from a mail. */
    public void imports(byte[] file) {
        try {
            Path path = Files.write(folder.resolve("mail-" + files++ + ".ics"), file);
            run("import", "--batch", "-a", "own", path.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What it shows from that day on, one line for each: {@code dd/mm/yyyy hh:mm-hh:mm [CANCELLED ]title}. */
    public List<String> shows(String day, int days) {
        String text = run(
                "list", "--day-format", "", "--format", "{start-long}-{end-time} {cancelled}{title}", day, days + "d");
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String run(String... arguments) {
        var command = new ArrayList<String>(
                List.of(PROGRAM.toString(), "-c", folder.resolve("khal.conf").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("HOME", folder.toString());
        return output(builder);
    }

    /** What a program says until it has ended well. */
    static String output(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(builder.command() + ": " + text);
            }
            return text;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
