package vn.diemcau.notice.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.notice.BounceReason;
import vn.diemcau.notice.GuestProof;
import vn.diemcau.notice.Letter;

/**
 * What reached a person who is invited by name. Where the person gets mail is nobody's affair who does not keep the person's account, so neither the address nor the
 * words of mail servers, which name it, are told.
 *
 * @param reachable whether an address for mail is known
 * @param phone of the person's unit; empty where none is known
 */
@Schema(name = "GuestProof")
record GuestProofView(
        String personId,
        @Nullable OffsetDateTime told,
        List<Sent> letters,
        @Nullable OffsetDateTime seen,
        boolean reachable,
        String phone) {

    /** A letter. */
    @Schema(name = "GuestLetter")
    record Sent(
            Letter.State state,
            @Nullable OffsetDateTime at,
            @Nullable BounceReason bounce) {}

    static GuestProofView of(GuestProof proof, String phone, ZoneId zone) {
        return new GuestProofView(
                proof.person().value(),
                ProofView.time(proof.told(), zone),
                proof.letters().stream()
                        .map(sent -> new Sent(sent.state(), ProofView.time(sent.at(), zone), sent.bounce()))
                        .toList(),
                ProofView.time(proof.seen(), zone),
                proof.reachable(),
                phone);
    }
}
