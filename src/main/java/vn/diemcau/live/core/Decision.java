package vn.diemcau.live.core;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the rules say to a command: what has happened by it, or why it does not happen. */
public sealed interface Decision {

    /** The command is carried out: these events, in this order, at least one. */
    static Decision accepted(Event... events) {
        return new Accepted(List.of(events));
    }

    /** Reads the decision whichever it is. */
    <R> R fold(Function<? super List<Event>, ? extends R> accepted, Function<? super Refused, ? extends R> refused);

    /** The command is carried out. */
    record Accepted(List<Event> events) implements Decision {

        public Accepted {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("an accepted command changes something");
            }
        }

        @Override
        public <R> R fold(
                Function<? super List<Event>, ? extends R> accepted, Function<? super Refused, ? extends R> refused) {
            return accepted.apply(events);
        }
    }

    /**
     * The command changes nothing.
     *
     * @param code why
     * @param details what the sentence on the screen needs, such as limits
     */
    record Refused(RefusalCode code, Map<String, Object> details) implements Decision {

        public Refused {
            details = Map.copyOf(details);
        }

        @Override
        public <R> R fold(
                Function<? super List<Event>, ? extends R> accepted, Function<? super Refused, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
