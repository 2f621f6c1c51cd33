package vn.diemcau.unit.history;

import java.util.Map;
import vn.diemcau.kernel.Refusal;

/** Says which row of a file can't be taken, and why, in a form that a sentence can be made of. */
final class BadRow {

    private BadRow() {}

    static Refusal at(int line, String column, String reason) {
        return Refusal.of(UnitRefusal.BAD_ROW, Map.of("line", line, "column", column, "reason", reason));
    }
}
