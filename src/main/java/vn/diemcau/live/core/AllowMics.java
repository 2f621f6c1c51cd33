package vn.diemcau.live.core;

/** Every site may be heard. */
public record AllowMics() implements Throughout {

    @Override
    public Verb verb() {
        return Verb.ALLOW_MICS;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        return hall.mics() == Mics.FREE ? RefusalCode.MICS_ALREADY.refused() : Decision.accepted(new MicsAllowed());
    }
}
