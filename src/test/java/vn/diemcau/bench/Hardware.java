package vn.diemcau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** On what was measured; a figure without it says nothing. */
final class Hardware {

    private Hardware() {}

    static Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("processor", line("/proc/cpuinfo", "model name"));
        facts.put("memory", line("/proc/meminfo", "MemTotal"));
        facts.put("JVM", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        facts.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("load", first("/proc/loadavg") + " at the beginning");
        facts.put("files", line("/proc/self/limits", "Max open files").replaceAll("\\s+", " "));
        return facts;
    }

    /** How many files this process may have open. */
    static long openFiles() {
        String[] words = line("/proc/self/limits", "Max open files").trim().split("\\s+");
        return words[0].matches("\\d+") ? Long.parseLong(words[0]) : Long.MAX_VALUE;
    }

    private static String line(String file, String name) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(each -> each.startsWith(name))
                    .map(each -> each.substring(name.length())
                            .replaceFirst("^\\s*:\\s*", "")
                            .trim())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException none) {
            return "unknown";
        }
    }

    private static String first(String file) {
        try {
            return Files.readString(Path.of(file)).trim();
        } catch (IOException none) {
            return "unknown";
        }
    }
}
