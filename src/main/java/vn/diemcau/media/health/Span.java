package vn.diemcau.media.health;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;

/** A stretch of the past that is looked at, cut into so many pieces that each is a few points wide on a screen. */
public enum Span {
    HOUR(Duration.ofMinutes(1)),
    DAY(Duration.ofMinutes(12)),
    WEEK(Duration.ofMinutes(84));

    private static final int PIECES = 120;
    private static final int PIECES_OF_AN_HOUR = 60;

    private final Duration piece;

    Span(Duration piece) {
        this.piece = piece;
    }

    /** How long one piece is. */
    public Duration piece() {
        return piece;
    }

    /** Where the stretch begins that ends now; on a whole minute, so that pieces hold whole minutes. */
    public Instant begin(Instant now) {
        int pieces = this == HOUR ? PIECES_OF_AN_HOUR : PIECES;
        return now.truncatedTo(ChronoUnit.MINUTES).minus(piece.multipliedBy(pieces));
    }

    /**
     * The minutes put together piece by piece, the oldest first; a piece of which nothing is known is left out.
     *
     * @param begin where the stretch begins
     */
    public List<Minute> pieces(List<Minute> minutes, Instant begin) {
        var pieces = new TreeMap<Instant, Minute>();
        for (Minute minute : minutes) {
            long number = Duration.between(begin, minute.at()).dividedBy(piece);
            Instant at = begin.plus(piece.multipliedBy(number));
            pieces.merge(at, minute.at(at), Minute::and);
        }
        return List.copyOf(pieces.values());
    }
}
