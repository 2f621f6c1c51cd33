package vn.diemcau.schedule;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Remembers what was told, in its order. */
final class Told implements Event<MeetingChanged> {

    private final List<MeetingChanged> changes = new ArrayList<>();

    List<MeetingChanged> changes() {
        return changes;
    }

    @Override
    public void fire(MeetingChanged change) {
        changes.add(change);
    }

    @Override
    public <U extends MeetingChanged> CompletionStage<U> fireAsync(U change) {
        throw new UnsupportedOperationException("changes are told at once");
    }

    @Override
    public <U extends MeetingChanged> CompletionStage<U> fireAsync(U change, NotificationOptions options) {
        return fireAsync(change);
    }

    @Override
    public Event<MeetingChanged> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends MeetingChanged> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("there are no kinds of change");
    }

    @Override
    public <U extends MeetingChanged> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("there are no kinds of change");
    }
}
