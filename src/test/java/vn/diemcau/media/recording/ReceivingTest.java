package vn.diemcau.media.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.pool.MemoryPlacements;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.recording.Receiving.Progress;

class ReceivingTest extends DeliveriesContract {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final ServerId SERVER = new ServerId("a");
    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final byte[] FILE = "Cuộc họp được ghi hình.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    private final MemoryPlacements placements = new MemoryPlacements();
    private final MemoryDeliveries deliveries = new MemoryDeliveries();
    private Shelf shelf;
    private Receiving receiving;
    private int names;

    @Override
    protected Deliveries empty() {
        return new MemoryDeliveries();
    }

    @BeforeEach
    void open() {
        placements.add(new Placement(MEETING, 1, SERVER, "dcroom", 3, NOON, Placement.Reason.FIRST_ENTRY));
        shelf = new Shelf(directory.resolve("below"));
        receiving = new Receiving(placements, deliveries, shelf, meeting -> "RECORDING", () -> "d-" + ++names, 1000);
    }

    @Test
    void aFileComesInPiecesAndIsThenTheMeetings() throws IOException {
        String id = announced();
        assertThat(accepted(take(id, 0, piece(0, 5))).offset()).isEqualTo(5);
        assertThat(deliveries.of(MEETING)).isEmpty();
        assertThat(accepted(take(id, 5, piece(5, FILE.length))).offset()).isEqualTo(FILE.length);

        assertThat(deliveries.of(MEETING)).singleElement().satisfies(arrived -> {
            assertThat(arrived.retention()).isEqualTo("RECORDING");
            assertThat(arrived.arrivedAt()).isEqualTo(NOON);
        });
        assertThat(Files.readAllBytes(shelf.file(id))).isEqualTo(FILE);
    }

    @Test
    void announcingAndSendingAgainChangesNothing() {
        String id = announced();
        take(id, 0, piece(0, FILE.length));
        assertThat(announced()).isEqualTo(id);
        assertThat(accepted(receiving.progress(SERVER, id, NOON)).offset()).isEqualTo(FILE.length);
        assertThat(accepted(take(id, FILE.length, piece(0, 0))).offset()).isEqualTo(FILE.length);
        assertThat(deliveries.of(MEETING)).hasSize(1);
    }

    @Test
    void aPieceThatDoesNotFollowIsToldWhereTheFileEnds() {
        String id = announced();
        take(id, 0, piece(0, 5));
        assertThat(refused(take(id, 3, piece(3, 9))))
                .isEqualTo(Refusal.of(DeliveryRefusal.WRONG_OFFSET, Map.of("offset", 5L)));
        assertThat(refused(take(id, 9, piece(9, 12))))
                .isEqualTo(Refusal.of(DeliveryRefusal.WRONG_OFFSET, Map.of("offset", 5L)));
    }

    @Test
    void whatCameBeforeALineBrokeStays() {
        String id = announced();
        InputStream broken = new SequenceInputStream(piece(0, 7), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        });
        assertThat(accepted(take(id, 0, broken)).offset()).isEqualTo(7);
        take(id, 7, piece(7, FILE.length));
        assertThat(deliveries.of(MEETING)).hasSize(1);
    }

    @Test
    void moreThanWasAnnouncedIsNotWritten() {
        String id = announced();
        InputStream more = new SequenceInputStream(piece(0, FILE.length), piece(0, 9));
        assertThat(accepted(take(id, 0, more)).offset()).isEqualTo(FILE.length);
        assertThat(shelf.length(id)).isEqualTo(FILE.length);
    }

    @Test
    void aFileThatIsNotWhatWasAnnouncedBeginsAnew() {
        String id = announced();
        byte[] other = FILE.clone();
        other[3]++;
        assertThat(refused(take(id, 0, new ByteArrayInputStream(other))).code())
                .isEqualTo(DeliveryRefusal.WRONG_DIGEST.name());
        assertThat(accepted(receiving.progress(SERVER, id, NOON)).offset()).isZero();
        take(id, 0, piece(0, FILE.length));
        assertThat(deliveries.of(MEETING)).hasSize(1);
    }

    @Test
    void aFileThatWasWholeWhenTheServerWasKilledArrivesByBeingAskedFor() throws IOException {
        String id = announced();
        shelf.append(id, 0, piece(0, FILE.length), FILE.length);
        assertThat(deliveries.of(MEETING)).isEmpty();
        assertThat(accepted(receiving.progress(SERVER, id, NOON)).offset()).isEqualTo(FILE.length);
        assertThat(deliveries.of(MEETING)).hasSize(1);
    }

    @Test
    void twoPiecesAreNotWrittenAtOnce() throws IOException {
        String id = announced();
        take(id, 0, piece(0, 5));
        try (FileChannel other = FileChannel.open(shelf.file(id), StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(refused(take(id, 5, piece(5, 9))).code()).isEqualTo(DeliveryRefusal.BUSY_DELIVERY.name());
        }
        assertThat(accepted(take(id, 5, piece(5, 9))).offset()).isEqualTo(9);
    }

    @Test
    void onlyFilesOfOurRoomsAreTakenAndNoneThatIsTooLong() {
        assertThat(refused(receiving.announce(SERVER, file("dcguess", 7), NOON)).code())
                .isEqualTo(DeliveryRefusal.NO_SUCH_ROOM.name());
        assertThat(refused(receiving.announce(new ServerId("b"), file("dcroom", 7), NOON))
                        .code())
                .isEqualTo(DeliveryRefusal.NO_SUCH_ROOM.name());
        assertThat(refused(receiving.announce(SERVER, file("dcroom", 1001), NOON)))
                .isEqualTo(Refusal.of(DeliveryRefusal.RECORDING_TOO_LARGE, Map.of("limit", 1000L)));
        assertThat(accepted(receiving.announce(SERVER, file("dcroom", 1000), NOON))
                        .id())
                .isNotBlank();
        assertThat(receiving.longest()).isEqualTo(1000);
    }

    @Test
    void aFileForWhichTheDiskHasNoRoomIsRefusedBeforeItComes() {
        var endless = new Receiving(placements, deliveries, shelf, meeting -> "", () -> "d", Long.MAX_VALUE);
        assertThat(refused(endless.announce(SERVER, file("dcroom", Long.MAX_VALUE), NOON))
                        .code())
                .isEqualTo(DeliveryRefusal.DISK_FULL.name());
    }

    @Test
    void whatNobodyAnnouncedIsNotTaken() {
        assertThat(refused(take("d-9", 0, piece(0, 5))).code()).isEqualTo(DeliveryRefusal.NO_SUCH_DELIVERY.name());
        String id = announced();
        assertThat(refused(receiving.progress(new ServerId("b"), id, NOON)).code())
                .isEqualTo(DeliveryRefusal.NO_SUCH_DELIVERY.name());
    }

    private String announced() {
        return accepted(receiving.announce(SERVER, file("dcroom", FILE.length), NOON))
                .id();
    }

    private static Announcement file(String room, long length) {
        return new Announcement(room, "họp.mp4", digest(), length, null);
    }

    private Answer<Progress> take(String id, long offset, InputStream piece) {
        return receiving.take(SERVER, id, offset, piece, NOON);
    }

    private static InputStream piece(int from, int to) {
        return new ByteArrayInputStream(FILE, from, to - from);
    }

    private static String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FILE));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T accepted(Answer<T> answer) {
        return answer.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static Refusal refused(Answer<?> answer) {
        return answer.fold(
                value -> {
                    throw new AssertionError(value);
                },
                refusal -> refusal);
    }
}
