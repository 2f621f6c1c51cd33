package vn.diemcau.live.core;

/** Every site may be heard. */
public record MicsAllowed() implements HallEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(Mics.FREE);
    }
}
