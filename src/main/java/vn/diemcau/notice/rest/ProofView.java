package vn.diemcau.notice.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.notice.BounceReason;
import vn.diemcau.notice.Letter;
import vn.diemcau.notice.Proof;

/** What reached a site, with whom to telephone when nothing did. */
@Schema(name = "Proof")
record ProofView(
        String siteId,
        String responsible,
        String phone,
        @Nullable OffsetDateTime told,
        List<Sent> letters,
        @Nullable OffsetDateTime seen,
        boolean byLink,
        @Nullable OffsetDateTime perhaps,
        List<Called> calls) {

    /** A letter. */
    @Schema(name = "ProofLetter")
    record Sent(
            String address,
            Letter.State state,
            @Nullable String trouble,
            @Nullable OffsetDateTime at,
            @Nullable BounceReason bounce) {}

    /** A call by telephone. */
    @Schema(name = "ProofCall")
    record Called(OffsetDateTime at, String by, String note) {}

    static ProofView of(Proof proof, String responsible, String phone, ZoneId zone) {
        return new ProofView(
                proof.site().value(),
                responsible,
                phone,
                time(proof.told(), zone),
                proof.letters().stream()
                        .map(sent -> new Sent(
                                sent.address(), sent.state(), sent.trouble(), time(sent.at(), zone), sent.bounce()))
                        .toList(),
                time(proof.seen(), zone),
                proof.byLink(),
                time(proof.perhaps(), zone),
                proof.calls().stream()
                        .map(call -> new Called(call.at().atZone(zone).toOffsetDateTime(), call.by(), call.note()))
                        .toList());
    }

    static @Nullable OffsetDateTime time(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
