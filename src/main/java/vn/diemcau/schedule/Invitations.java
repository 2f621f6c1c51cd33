package vn.diemcau.schedule;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.diemcau.kernel.MeetingId;

/**
 * Meetings for the door: who comes in asks for the plan, and a thousand come in the same second. A plan is read once and remembered until it is
 * changed here; whether somebody has changed it elsewhere is looked at once a second, by its version.
 */
@ApplicationScoped
public class Invitations {

    private static final Duration BELIEVED = Duration.ofSeconds(1);

    /** A plan of 3,000 sites takes a third of a megabyte. */
    private static final int REMEMBERED = 100;

    private final Calendar calendar;
    private final Clock clock;
    private final Map<MeetingId, Known> known = new ConcurrentHashMap<>();

    private record Known(Invited invited, Instant checkedAt) {}

    @Inject
    public Invitations(Calendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The meeting as planned, if there is one. */
    public Optional<Invited> find(MeetingId id) {
        Instant now = clock.instant();
        Known before = known.get(id);
        if (before != null && now.isBefore(before.checkedAt().plus(BELIEVED))) {
            return Optional.of(before.invited());
        }
        Optional<Invited> found = before != null && holds(before.invited().meeting())
                ? Optional.of(before.invited())
                : calendar.find(id).map(Invited::to);
        found.ifPresentOrElse(invited -> remember(id, new Known(invited, now)), () -> known.remove(id));
        return found;
    }

    /** Forgets a plan that has changed, before anybody else who hears of it asks. */
    void changed(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) MeetingChanged event) {
        known.remove(event.meeting());
    }

    private boolean holds(Meeting meeting) {
        return calendar.version(meeting.id())
                .filter(version -> version == meeting.version())
                .isPresent();
    }

    private void remember(MeetingId id, Known planned) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(id, planned);
    }
}
