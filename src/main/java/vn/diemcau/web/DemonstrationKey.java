package vn.diemcau.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.random.RandomGenerator;
import vn.diemcau.media.secret.MasterKey;

/** The master key of a demonstration: a file beside its database, made once, so that trying out needs no setting. */
final class DemonstrationKey {

    private DemonstrationKey() {}

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
