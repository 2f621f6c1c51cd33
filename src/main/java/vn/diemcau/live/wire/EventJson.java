package vn.diemcau.live.wire;

import vn.diemcau.live.core.Event;

/** Events as the journal keeps them: a type and their own fields under their full names. */
public final class EventJson {

    private EventJson() {}

    /** The name of the event's type, on the wire and in the journal. */
    public static String type(Event event) {
        return EventTypes.nameOf(event);
    }

    /** The event's own fields as JSON text. */
    public static String body(Event event) {
        return Wire.fields(event).toString();
    }

    /**
     * Reads back what {@link #type} and {@link #body} have written.
     *
     * @throws IllegalStateException when the journal holds what this version can't read
     */
    public static Event event(String type, String body) {
        try {
            return Wire.value(Wire.object(body), EventTypes.named(type));
        } catch (Malformed damaged) {
            throw new IllegalStateException("The journal holds an event " + type + " that can't be read", damaged);
        }
    }
}
