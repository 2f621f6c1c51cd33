package vn.diemcau.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * What reached an invited site: that it was told, that a mail server has taken the letter, that somebody there has looked.
 *
 * @param told when it was told last of what it has to answer; null when it never was
 * @param letters the letters of that notice, one for each address
 * @param seen when somebody of the site looked first after that, on a page or by a link; null while nobody has
 * @param byLink whether it was by a link
 * @param perhaps when its calendar said that somebody may come; null when it has not
 * @param calls that it was told by telephone, oldest first
 */
public record Proof(
        SiteId site,
        @Nullable Instant told,
        List<Sent> letters,
        @Nullable Instant seen,
        boolean byLink,
        @Nullable Instant perhaps,
        List<Called> calls) {

    public Proof {
        letters = List.copyOf(letters);
        calls = List.copyOf(calls);
    }

    /** A site of which nothing is known. */
    static Proof none(SiteId site) {
        return new Proof(site, null, List.of(), null, false, null, List.of());
    }

    /** The same notice without what was said of one meeting only. */
    Proof alone() {
        return new Proof(site, told, letters, seen, byLink, null, List.of());
    }

    /** The same calls and claims, told by another notice. */
    Proof by(Proof other) {
        return new Proof(site, other.told, other.letters, other.seen, other.byLink, perhaps, calls);
    }

    /**
     * What became of a letter.
     *
     * @param at when it was settled; null while it waits
     * @param bounce what a mail server reported later, if anything
     */
    public record Sent(
            String address,
            Letter.State state,
            @Nullable String trouble,
            @Nullable Instant at,
            @Nullable BounceReason bounce) {}

    /** That somebody telephoned. */
    public record Called(Instant at, String by, String note) {}
}
