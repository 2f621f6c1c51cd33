package vn.diemcau.schedule.asset;

import java.util.List;
import java.util.Optional;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Stock;

/** Where rooms and equipment are kept, and which meetings have them. */
public interface AssetStore {

    /** The asset, if there is one. */
    Optional<Asset> find(String id);

    /** All there are, in use or not, in no order. */
    List<Asset> all();

    /** Keeps a new one. */
    void add(Asset asset);

    /** Keeps what one has become; tells whether it was still at the version before. */
    boolean replace(Asset asset);

    /** Which meetings have it in this time, by start. */
    List<Stock.Taken> taken(Slot slot, String id);
}
