package vn.diemcau.live.ws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PiecesTest {

    private final Pieces pieces = new Pieces(5);

    @Test
    void aFrameIsWholeWithItsLastPiece() {
        assertThat(pieces.add("ab", false)).isEmpty();
        assertThat(pieces.add("c", true)).hasValue("abc");
        assertThat(pieces.add("d", true)).hasValue("d");
    }

    @Test
    void allPiecesTogetherKeepToTheLimit() {
        assertThat(pieces.fits("12345")).isTrue();
        assertThat(pieces.fits("123456")).isFalse();
        pieces.add("123", false);
        assertThat(pieces.fits("45")).isTrue();
        assertThat(pieces.fits("456")).isFalse();
    }
}
