package vn.diemcau.live.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meeting has a plan, its first or a changed one.
 *
 * @param title what the meeting is called
 * @param chair who chairs
 * @param secretary who keeps roll and minutes, null when nobody is named
 * @param sites who takes part, in the order of the roll
 * @param agenda the items in their order
 */
public record Convened(
        String title, Official chair, @Nullable Official secretary, List<PlannedSite> sites, List<PlannedItem> agenda)
        implements Event {

    public Convened {
        sites = List.copyOf(sites);
        agenda = List.copyOf(agenda);
    }

    static Convened by(Plan plan) {
        return new Convened(plan.title(), plan.chair(), plan.secretary(), plan.sites(), plan.agenda());
    }

    private Plan plan() {
        return new Plan(title, chair, secretary, sites, agenda);
    }

    @Override
    public LiveMeeting after(Unconvened meeting, Entry entry) {
        Seats seats = Seats.empty().planned(sites, entry.at());
        return new Waiting(
                new Hall(plan(), seats, Agenda.planned(agenda), Mics.FLOOR_ONLY, 1, Recording.NONE, null, Chat.EMPTY));
    }

    @Override
    public LiveMeeting after(Waiting meeting, Entry entry) {
        Hall hall = meeting.hall();
        Seats seats = hall.seats().planned(sites, entry.at());
        return new Waiting(new Hall(
                plan(),
                seats,
                Agenda.planned(agenda),
                hall.mics(),
                hall.media(),
                hall.recording(),
                hall.rollCall(),
                hall.chat()));
    }
}
