package vn.diemcau.schedule.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Access;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Deadlines;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Glance;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Outline;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Stock;

/** Shows meetings to one caller: with the names of today, the last answers, and what this caller may do. */
@Dependent
class Viewing {

    private final Calendar calendar;
    private final Directory directory;
    private final Stock stock;
    private final Deadlines deadlines;
    private final Clock clock;

    @Inject
    Viewing(Calendar calendar, Directory directory, Stock stock, Deadlines deadlines, Clock clock) {
        this.calendar = calendar;
        this.directory = directory;
        this.stock = stock;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The meetings as a list. */
    Views.Week week(List<Meeting> meetings, Caller caller) {
        var replies = calendar.lastReplies(meetings.stream().map(Meeting::id).toList());
        var view = view(caller);
        return new Views.Week(meetings.stream()
                .map(meeting -> view.summary(meeting, of(meeting, replies)))
                .toList());
    }

    /** Meetings in outline. */
    Views.Month month(List<Outline> outlines, Caller caller) {
        var view = view(caller);
        return new Views.Month(outlines.stream().map(view::outline).toList());
    }

    /** The meetings in preparation as a list. */
    Views.Preparation preparation(List<Meeting> meetings, Caller caller) {
        var view = view(caller);
        return new Views.Preparation(meetings.stream().map(view::prepared).toList());
    }

    /** The meeting with everything. */
    Views.Full full(Meeting meeting, Caller caller) {
        var replies = calendar.lastReplies(List.of(meeting.id()));
        return view(caller).full(meeting, of(meeting, replies), calendar.history(meeting.id()));
    }

    /** The answer as it was just given. */
    Views.Reply reply(Reply reply) {
        return MeetingView.reply(reply, false, clock.getZone());
    }

    /** Everything a site has answered so far, oldest first. */
    Views.ReplyHistory replies(Meeting meeting, SiteId site) {
        return new Views.ReplyHistory(calendar.replies(meeting.id()).stream()
                .filter(reply -> reply.site().equals(site))
                .map(reply -> MeetingView.reply(reply, !reply.holdsFor(meeting), clock.getZone()))
                .toList());
    }

    private MeetingView view(Caller caller) {
        var glance = new Glance(directory);
        return new MeetingView(glance, stock, new Access(glance, clock.getZone()), deadlines, caller, clock.getZone());
    }

    private static Map<SiteId, Reply> of(Meeting meeting, Map<MeetingId, Map<SiteId, Reply>> replies) {
        return replies.getOrDefault(meeting.id(), Map.of());
    }
}
