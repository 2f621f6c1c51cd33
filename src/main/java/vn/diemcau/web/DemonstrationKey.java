package vn.diemcau.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.diemcau.media.secret.MasterKey;

/** The master key of a demonstration: a file beside its database, made once, so that trying out needs no setting. */
final class DemonstrationKey {

    private static final String NAME = "diemcau-secrets.key";
    private static final Pattern FILE_DATABASE = Pattern.compile("jdbc:h2:file:([^;]+).*");

    private DemonstrationKey() {}

    /**
     * Where the key lies: beside a database that is a file, because what it has sealed there outlives every build of the server; otherwise among
     * the server's own data.
     */
    static Path place(String databaseUrl, Path serverData) {
        Matcher file = FILE_DATABASE.matcher(databaseUrl);
        return file.matches() ? Path.of(file.group(1)).resolveSibling(NAME) : serverData.resolve(NAME);
    }

    /** The key in this file, which is made if it isn't there, for nobody else to read. */
    static String in(Path file, RandomGenerator random) {
        try {
            if (Files.notExists(file)) {
                write(file, random);
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, RandomGenerator random) throws IOException {
        byte[] key = new byte[MasterKey.BYTES];
        random.nextBytes(key);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "", StandardOpenOption.CREATE_NEW);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(key));
    }
}
