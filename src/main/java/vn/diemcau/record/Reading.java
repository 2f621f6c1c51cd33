package vn.diemcau.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Event;

/**
 * A fold over a meeting's journal. Every kind of event is either read or set aside by name; a kind that is neither makes the reading
 * impossible to build, so that a new event cannot pass the record unnoticed.
 *
 * @param <S> what the journal is folded into
 */
final class Reading<S> {

    private final Map<Class<?>, Step<S, Event>> steps;

    private Reading(Map<Class<?>, Step<S, Event>> steps) {
        this.steps = Map.copyOf(steps);
    }

    /** What the journal makes of the start. */
    S of(List<Entry> journal, S start) {
        S state = start;
        for (Entry entry : journal) {
            state = step(entry).after(state, entry.event(), entry);
        }
        return state;
    }

    private Step<S, Event> step(Entry entry) {
        Step<S, Event> step = steps.get(entry.event().getClass());
        if (step == null) {
            throw new IllegalStateException("no reading for " + entry.event().getClass());
        }
        return step;
    }

    /** The kinds of event there are. */
    static Set<Class<?>> kinds() {
        return leaves(Event.class).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Reading::leaves)
                : Stream.of(type);
    }

    /**
     * What one event makes of the state.
     *
     * @param <S> the state
     * @param <E> the kind of event
     */
    @FunctionalInterface
    interface Step<S, E extends Event> {

        S after(S state, E event, Entry entry);
    }

    /**
     * Puts a reading together.
     *
     * @param <S> what the journal is folded into
     */
    static final class Builder<S> {

        private final Map<Class<?>, Step<S, Event>> steps = new HashMap<>();

        /** Reads this kind of event. */
        <E extends Event> Builder<S> on(Class<E> kind, Step<S, E> step) {
            steps.put(kind, (state, event, entry) -> step.after(state, kind.cast(event), entry));
            return this;
        }

        /** Sets these kinds aside: they leave the state as it is. */
        Builder<S> without(List<Class<? extends Event>> kinds) {
            kinds.forEach(kind -> steps.put(kind, (state, event, entry) -> state));
            return this;
        }

        /** The reading, complete. */
        Reading<S> build() {
            if (!steps.keySet().equals(kinds())) {
                throw new IllegalStateException("read or set aside each of " + kinds());
            }
            return new Reading<>(steps);
        }
    }
}
