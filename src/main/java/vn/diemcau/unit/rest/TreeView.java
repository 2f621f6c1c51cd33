package vn.diemcau.unit.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.diemcau.unit.Unit;

/** The units that exist on a day, in the order in which they are shown. */
@Schema(name = "UnitTree")
record TreeView(LocalDate on, List<UnitView> units) {

    static TreeView of(LocalDate on, List<Unit> tree) {
        return new TreeView(
                on,
                IntStream.range(0, tree.size())
                        .mapToObj(place -> UnitView.of(tree.get(place), place))
                        .toList());
    }
}
