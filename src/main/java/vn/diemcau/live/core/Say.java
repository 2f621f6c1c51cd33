package vn.diemcau.live.core;

/**
 * Writes a line to all.
 *
 * @param text the line
 */
public record Say(String text) implements Throughout {

    public Say {
        text = Text.clean(text);
    }

    @Override
    public Verb verb() {
        return Verb.SAY;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        if (text.isEmpty()) {
            return RefusalCode.TEXT_EMPTY.refused();
        }
        return order.tooLong(text)
                ? order.refuseLength()
                : Decision.accepted(new Said(order.by().site(), order.by().name(), text));
    }
}
