package vn.diemcau.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/**
 * Where meetings, their history and the replies to them are kept. Nothing is ever removed. Reading sees what was committed;
 * every failure of the store is an exception and leaves it unchanged.
 */
public interface Calendar {

    /** The meeting, if there is one. */
    Optional<Meeting> find(MeetingId id);

    /** The version of the meeting, which rises with every deed; asking for it costs one row. */
    Optional<Integer> version(MeetingId id);

    /** The meetings whose time has a moment in common with this slot, whatever their status, by start and then id. */
    List<Meeting> during(Slot slot);

    /**
     * Of those, the meetings that occupy their people and rooms, with everything that others can clash with and without the rest: their agendas and bookings are empty.
     * It is asked at every change of a draft, and agendas are long.
     */
    List<Meeting> occupying(Slot slot);

    /** Of those that have a moment in common with this slot, the meetings that this person chairs, keeps or scheduled, and those in which one of these sites takes part. */
    List<Meeting> concerning(Slot slot, @Nullable PersonId person, Set<SiteId> sites);

    /** The open meetings from this moment on, in preparation, planned or postponed, in which one of these sites takes part. */
    List<MeetingId> awaited(Set<SiteId> sites, Instant from);

    /** When something was last done to each of these meetings. */
    Map<MeetingId, Instant> lastDeeds(Collection<MeetingId> ids);

    /** The meetings whose invitation is still being prepared, by start and then id. */
    List<Meeting> inPreparation();

    /** What was done to the meeting, oldest first. */
    List<HistoryEntry> history(MeetingId id);

    /** Everything the sites answered, oldest first. */
    List<Reply> replies(MeetingId id);

    /** The last answer of each site, for many meetings at once; meetings without answers are absent. */
    Map<MeetingId, Map<SiteId, Reply>> lastReplies(Collection<MeetingId> ids);

    /**
     * Does the work while nobody else in the cluster does work of this kind, so that two meetings that would overlap cannot be
     * scheduled past each other. What the work writes is kept together when it returns, and not at all when it throws.
     */
    <T> T alone(Supplier<T> work);

    /** Keeps a new meeting; only within {@link #alone}. */
    void add(Revision revision);

    /** Keeps what a meeting has become; only within {@link #alone}, which is why no other version can get in between. */
    void revise(Revision revision);

    /** Keeps one more answer. */
    void add(MeetingId meeting, Reply reply);
}
