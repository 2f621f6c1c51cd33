package vn.diemcau.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.notice.office.OfficeBook;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.unit.Site;
import vn.diemcau.unit.Units;

/**
 * The notices of whoever has signed in: those for the sites that the caller answers for, and those for the caller as one who holds or approves meetings. A site is told as one; whoever of it looks first has
 * seen it for the secretary, and each of its people has their own count of what is new.
 */
@Dependent
public class Reading {

    /** Notices of one page: some weeks of a busy commune. */
    private static final int SHOWN = 100;

    private final Board board;
    private final OfficeBook office;
    private final Units units;
    private final Meetings meetings;
    private final Clock clock;

    @Inject
    public Reading(Board board, OfficeBook office, Units units, Meetings meetings, Clock clock) {
        this.board = board;
        this.office = office;
        this.units = units;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The caller's newest notices, newest first. */
    public List<Board.Posted> newest(Caller caller) {
        return board.newest(sites(caller), caller.account(), SHOWN);
    }

    /** What the caller was told as one who holds or approves meetings, newest first. */
    public List<OfficeBook.Posted> newestOfOffice(Caller caller) {
        return office.newest(caller.account(), SHOWN);
    }

    /** How many notices the caller has not seen. */
    public int unseen(Caller caller) {
        return board.unseen(sites(caller), caller.account()) + office.unseen(caller.account());
    }

    /** Takes it that the caller has seen everything. */
    public int seeAll(Caller caller) {
        office.seeAll(caller.account(), clock.instant());
        return board.see(sites(caller), caller.account(), clock.instant());
    }

    /** Takes it that the caller has seen what was said of the meeting. */
    public int see(MeetingId meeting, Caller caller) {
        office.see(caller.account(), List.of(meeting), clock.instant());
        return board.see(sites(caller), meeting, caller.account(), clock.instant());
    }

    private Set<SiteId> sites(Caller caller) {
        return units.sites(LocalDate.now(clock)).stream()
                .map(Site::id)
                .filter(site -> meetings.answersFor(caller, site))
                .collect(Collectors.toSet());
    }
}
