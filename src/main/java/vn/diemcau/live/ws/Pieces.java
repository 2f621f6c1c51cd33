package vn.diemcau.live.ws;

import java.util.Optional;

/** Puts a frame together from its pieces, as long as it stays within the limit. Not for several threads at a time. */
final class Pieces {

    private final int max;
    private final StringBuilder frame = new StringBuilder();

    /**
     * @param max the longest frame, characters
     */
    Pieces(int max) {
        this.max = max;
    }

    /** Whether the piece still fits; one that does not is not kept. */
    boolean fits(String piece) {
        return frame.length() + piece.length() <= max;
    }

    /**
     * Adds a piece.
     *
     * @return the frame, when this was its last piece
     */
    Optional<String> add(String piece, boolean last) {
        frame.append(piece);
        if (!last) {
            return Optional.empty();
        }
        String whole = frame.toString();
        frame.setLength(0);
        return Optional.of(whole);
    }
}
