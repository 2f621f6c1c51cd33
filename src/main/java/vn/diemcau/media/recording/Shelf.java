package vn.diemcau.media.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where recorded files lie: one directory, which all nodes share. A file is named by us and by nothing that came from outside. What is said to be here is
 * on the disk: it survives the end of the process and of the power.
 */
public final class Shelf {

    private static final int BUFFER = 1 << 16;

    private final Path directory;

    /** @param directory made when the first file comes */
    public Shelf(Path directory) {
        this.directory = directory;
    }

    /** The file of this name; it may not be there yet. */
    public Path file(String id) {
        return directory.resolve(id + ".recording");
    }

    /** How many bytes of a file are here. */
    public long length(String id) {
        try {
            Path file = file(id);
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the disk has room for so many bytes more. */
    public boolean hasRoomFor(long bytes) {
        try {
            Files.createDirectories(directory);
            return Files.getFileStore(directory).getUsableSpace() > bytes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Writes a piece at the end of a file. What came before a broken line, or a full disk, stays.
     *
     * @param offset where the piece begins; if the file does not end there, nothing is written
     * @param most never more than so many bytes
     * @return how long the file is then, on the disk; nothing while somebody else writes it
     */
    public @Nullable Long append(String id, long offset, InputStream piece, long most) throws IOException {
        Files.createDirectories(directory);
        try (FileChannel file = FileChannel.open(file(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(file)) {
            if (lock == null) {
                return null;
            }
            if (file.size() == offset) {
                write(file, offset, piece, most);
            }
            return file.size();
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }

    private static void write(FileChannel file, long offset, InputStream piece, long most) throws IOException {
        try {
            var buffer = ByteBuffer.allocate(BUFFER);
            var source = Channels.newChannel(piece);
            long at = offset;
            while (at - offset < most
                    && source.read(buffer.clear().limit((int) Math.min(BUFFER, most - (at - offset)))) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    at += file.write(buffer, at);
                }
            }
        } finally {
            file.force(true);
        }
    }

    /** Begins a file anew. */
    public void clear(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** SHA-256 of a whole file, in small hexadecimal letters. */
    public String digest(String id) {
        try (InputStream file = Files.newInputStream(file(id))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
