package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * A site asks for the floor (đăng ký phát biểu).
 *
 * @param topic about what, null when it does not say
 */
public record RaiseHand(@Nullable String topic) implements InProgress {

    public RaiseHand {
        topic = Text.cleanOrNone(topic);
    }

    @Override
    public Verb verb() {
        return Verb.RAISE_HAND;
    }

    @Override
    public Decision in(Running meeting, Order order) {
        SiteId site = order.by().ownSite();
        if (!meeting.hall().hasSite(site)) {
            return RefusalCode.NO_SUCH_SITE.refused();
        }
        if (meeting.isSpeaking(site)) {
            return RefusalCode.HAS_FLOOR.refused();
        }
        if (meeting.queue().has(site)) {
            return RefusalCode.ALREADY_IN_QUEUE.refused();
        }
        return topic != null && order.tooLong(topic)
                ? order.refuseLength()
                : Decision.accepted(new HandRaised(site, topic));
    }
}
