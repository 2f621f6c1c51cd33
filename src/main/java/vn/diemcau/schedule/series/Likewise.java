package vn.diemcau.schedule.series;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.schedule.Changing.Order;
import vn.diemcau.schedule.Draft;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Status;

/** Does to other occurrences what was done to one. */
final class Likewise {

    private final Desk desk;
    private final Order order;
    private final Meeting before;
    private final Meeting after;
    private final SeriesStore store;
    private final ZoneId zone;
    private final List<Meeting> ownTime = new ArrayList<>();

    Likewise(Desk desk, Order order, Meeting before, Meeting after, SeriesStore store, ZoneId zone) {
        this.desk = desk;
        this.order = order;
        this.before = before;
        this.after = after;
        this.store = store;
        this.zone = zone;
    }

    /** All of them, or the refusals of those that cannot be. */
    Answer<SeriesChange> of(Stream<Meeting> others, Series series, Caller caller) {
        List<Meeting> concerned = others.toList();
        if (moved()) {
            store.replan(after.id(), after.plan().slot());
        }
        return Each.of(
                        concerned,
                        meeting -> Times.day(meeting.plan().slot(), zone),
                        meeting -> changed(meeting, series, caller))
                .map(done -> new SeriesChange(
                        after, (int) done.stream().filter(Boolean::booleanValue).count() + 1, List.copyOf(ownTime)));
    }

    private Answer<Boolean> changed(Meeting other, Series series, Caller caller) {
        Slot slot = slot(other, series);
        Draft draft = Redraft.alike(before.plan(), after.plan(), other.plan(), slot);
        if (draft.equals(Redraft.of(other.plan()))) {
            return Answer.accepted(false);
        }
        if (!slot.equals(other.plan().slot())) {
            store.replan(other.id(), slot);
        }
        return desk.changing()
                .change(new Order(other.id(), other.version(), order.reason()), draft, caller)
                .map(meeting -> true);
    }

    private Slot slot(Meeting other, Series series) {
        Slot now = other.plan().slot();
        if (!moved()) {
            return now;
        }
        boolean own = series.of(other.id())
                .filter(place -> place.planned().equals(now))
                .isEmpty();
        if (own || other.status() == Status.POSTPONED) {
            ownTime.add(other);
            return now;
        }
        return Times.on(Times.day(now, zone), after.plan().slot(), zone);
    }

    private boolean moved() {
        return !Times.alike(before.plan().slot(), after.plan().slot(), zone);
    }
}
