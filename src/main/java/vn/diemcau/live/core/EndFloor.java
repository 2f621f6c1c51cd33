package vn.diemcau.live.core;

/** Ends the speaking turn: the chair any, a site only its own. */
public record EndFloor() implements InProgress {

    @Override
    public Verb verb() {
        return Verb.END_FLOOR;
    }

    @Override
    public Decision in(Running meeting, Order order) {
        if (meeting.floor() == null) {
            return RefusalCode.NO_FLOOR.refused();
        }
        boolean bySite = order.by().as() == Capacity.SITE;
        if (bySite && !meeting.isSpeaking(order.by().ownSite())) {
            return RefusalCode.NOT_YOUR_SITE.refused();
        }
        return new Decision.Accepted(meeting.endOfTurn(bySite ? FloorEnd.SITE : FloorEnd.CHAIR));
    }
}
