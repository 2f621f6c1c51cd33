package vn.diemcau.schedule;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Remembered;

/**
 * Meetings for the door: who comes in asks for the plan, and a thousand come in the same second. A plan is read once and remembered until it is
 * changed here; whether somebody has changed it elsewhere is looked at once a second, by its version.
 */
@ApplicationScoped
public class Invitations {

    /** A plan of 3,000 sites takes a third of a megabyte. */
    private static final int REMEMBERED = 100;

    /** The version of a meeting that there is not. */
    private static final int NONE = -1;

    private final Calendar calendar;
    private final Clock clock;
    private final Map<MeetingId, Remembered<Optional<Invited>>> known = new ConcurrentHashMap<>();

    @Inject
    public Invitations(Calendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The meeting as planned, if there is one. */
    public Optional<Invited> find(MeetingId id) {
        if (known.size() >= REMEMBERED && !known.containsKey(id)) {
            known.clear();
        }
        Optional<Invited> found = known.computeIfAbsent(id, this::remembered).get();
        if (found.isEmpty()) {
            known.remove(id);
        }
        return found;
    }

    /** Forgets a plan that has changed, before anybody else who hears of it asks. */
    void changed(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) MeetingChanged event) {
        Optional.ofNullable(known.get(event.meeting())).ifPresent(Remembered::forget);
    }

    private Remembered<Optional<Invited>> remembered(MeetingId id) {
        return new Remembered<>(
                clock,
                () -> calendar.version(id).orElse(NONE),
                () -> calendar.find(id).map(Invited::to));
    }
}
