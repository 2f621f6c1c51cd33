package vn.diemcau.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.diemcau.call.OpenPages;
import vn.diemcau.schedule.Meetings;

/** Tells the open pages of those concerned that there are new notices, wherever they were written. */
@ApplicationScoped
public class Bell {

    private final OpenPages pages;
    private final Meetings meetings;

    @Inject
    public Bell(OpenPages pages, Meetings meetings) {
        this.pages = pages;
        this.meetings = meetings;
    }

    void noticed(@Observes Noticed event) {
        pages.noticesChanged(meetings.answersForAny(event.sites()));
    }
}
