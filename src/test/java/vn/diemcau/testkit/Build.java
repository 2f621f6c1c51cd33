package vn.diemcau.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where the build has put what tests run: the WAR and the provisioned server. */
public final class Build {

    private Build() {}

    /** The build's own folder; tests write nowhere else. */
    public static Path directory() {
        return Path.of(System.getProperty("test.directory", "target")).toAbsolutePath();
    }

    /** The built WAR. */
    public static Path war() {
        return existing(directory().resolve("ROOT.war"));
    }

    /** The provisioned server, which tests read and never change. */
    public static Path server() {
        return existing(directory().resolve("server"));
    }

    /** A new base directory for one server: its configuration is the provisioned one, everything else is empty. */
    public static Path newServerBase(String name) {
        Path base = directory().resolve("servers").resolve(name);
        delete(base);
        copy(server().resolve("standalone/configuration"), base.resolve("configuration"));
        try {
            Files.createDirectories(base.resolve("deployments"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return base;
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new IllegalStateException(path + " is missing: run ./mvnw package first");
        }
        return path;
    }
}
