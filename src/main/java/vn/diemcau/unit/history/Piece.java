package vn.diemcau.unit.history;

import java.util.List;
import vn.diemcau.kernel.UnitId;

/**
 * What a split yields.
 *
 * @param children units below the split one that come under this piece
 */
public record Piece(NewUnit unit, List<UnitId> children) {

    public Piece {
        children = List.copyOf(children);
    }
}
