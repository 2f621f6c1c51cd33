package vn.diemcau.bench.ground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another JVM on this machine: what it uses. */
public record JvmProcess(long pid) {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    /** Bytes of heap that are in use after a full collection. */
    public long liveHeap() {
        jcmd("GC.run");
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd tells no heap");
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    /** Bytes of memory that the process occupies. */
    public long resident() {
        return status("VmRSS") * 1024;
    }

    public long threads() {
        return status("Threads");
    }

    /** Processor time so far, in seconds. */
    public double cpu() {
        return ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElseThrow()
                        .toMillis()
                / 1000.0;
    }

    /** Asks the JVM's own tool. */
    public String jcmd(String... what) {
        try {
            var command = new java.util.ArrayList<>(List.of(JCMD.toString(), Long.toString(pid)));
            command.addAll(List.of(what));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long status(String field) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(field + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
