package vn.diemcau.call;

import java.util.List;
import vn.diemcau.kernel.UnitId;

/**
 * What became of a wish to call.
 *
 * @param call the call
 * @param unreachable the units that have no site in use, so that nothing rings there
 */
public record Placed(Call call, List<UnitId> unreachable) {

    public Placed {
        unreachable = List.copyOf(unreachable);
    }
}
