package vn.diemcau.live.core;

/** Only the hub and the site that has the floor may be heard. */
public record MuteAll() implements Throughout {

    @Override
    public Verb verb() {
        return Verb.MUTE_ALL;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        return hall.mics() == Mics.FLOOR_ONLY ? RefusalCode.MICS_ALREADY.refused() : Decision.accepted(new MicsMuted());
    }
}
