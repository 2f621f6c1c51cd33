package vn.diemcau.record.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files in which a meeting was recorded; the field names are the interface. */
record RecordingsView(List<File> recordings) {

    /**
     * One file.
     *
     * @param seconds how long it plays; null when the recorder did not say
     */
    record File(
            String id,
            String name,
            long bytes,
            String sha256,
            @Nullable Integer seconds,
            OffsetDateTime arrivedAt,
            Kept retention) {}

    /**
     * How long it is kept.
     *
     * @param years null for ever
     */
    record Kept(String code, @Nullable Integer years, String citation) {}
}
