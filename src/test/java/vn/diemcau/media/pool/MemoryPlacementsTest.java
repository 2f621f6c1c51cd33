package vn.diemcau.media.pool;

class MemoryPlacementsTest extends PlacementsContract {

    @Override
    protected Placements empty() {
        return new MemoryPlacements();
    }
}
