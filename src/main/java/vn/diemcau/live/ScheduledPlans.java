package vn.diemcau.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Official;
import vn.diemcau.live.core.Plan;
import vn.diemcau.live.core.PlannedItem;
import vn.diemcau.live.core.PlannedSite;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Status;

/** Plans as the calendar has them. A meeting that was postponed or cancelled has none. */
@ApplicationScoped
public class ScheduledPlans implements Plans {

    private static final Set<Status> HELD = EnumSet.of(Status.PLANNED, Status.RUNNING, Status.ENDED);

    private final Calendar calendar;
    private final Directory directory;

    @Inject
    public ScheduledPlans(Calendar calendar, Directory directory) {
        this.calendar = calendar;
        this.directory = directory;
    }

    @Override
    public Optional<Plan> plan(MeetingId id) {
        return calendar.find(id)
                .filter(meeting -> HELD.contains(meeting.status()))
                .map(this::plan);
    }

    private Plan plan(Meeting meeting) {
        Map<SiteId, Reply> replies = calendar.lastReplies(List.of(meeting.id())).getOrDefault(meeting.id(), Map.of());
        return new Plan(
                meeting.plan().title(),
                official(meeting.plan().chair()),
                official(meeting.plan().secretary()),
                meeting.plan().everySite().stream()
                        .map(site -> site(site, meeting, replies.get(site)))
                        .toList(),
                meeting.plan().agenda().stream().map(ScheduledPlans::item).toList());
    }

    private Official official(PersonId person) {
        return new Official(
                person, directory.official(person).map(Directory.Official::name).orElse(person.value()));
    }

    private PlannedSite site(SiteId site, Meeting meeting, @Nullable Reply reply) {
        String name = directory.place(site).map(Directory.Place::name).orElse(site.value());
        int heads = reply != null && reply.attending() && reply.holdsFor(meeting) ? reply.headCount() : 0;
        return new PlannedSite(site, name, site.equals(meeting.plan().hub()), heads);
    }

    private static PlannedItem item(AgendaItem item) {
        return new PlannedItem(
                item.id(), item.title(), Objects.requireNonNullElse(item.presenter(), ""), item.minutes());
    }
}
