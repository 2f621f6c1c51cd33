package vn.diemcau.live.core;

/** Only the hub and the floor may be heard. */
public record MicsMuted() implements HallEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(Mics.FLOOR_ONLY);
    }
}
