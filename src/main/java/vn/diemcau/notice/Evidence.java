package vn.diemcau.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Rhythm;
import vn.diemcau.schedule.Rhythms;

/**
 * What reached whom. Meetings of a series that were issued by one act are told of by one letter to each site, so what is known of that letter is known of all of
 * them; a site that was told of a meeting by itself is told by that.
 */
@Dependent
public class Evidence {

    private final Proofs proofs;
    private final Rhythms rhythms;
    private final Calendar calendar;

    @Inject
    public Evidence(Proofs proofs, Rhythms rhythms, Calendar calendar) {
        this.proofs = proofs;
        this.rhythms = rhythms;
        this.calendar = calendar;
    }

    /** What reached each site of the meeting; sites of which nothing is known are absent. */
    public Map<SiteId, Proof> of(Meeting meeting) {
        Map<SiteId, Proof> known = new HashMap<>(proofs.of(meeting.id()));
        Iterator<MeetingId> others = others(meeting).iterator();
        while (others.hasNext() && isIncomplete(meeting, known)) {
            calendar.find(others.next())
                    .filter(other -> issuedTogether(meeting, other))
                    .ifPresent(other -> complete(known, proofs.of(other.id())));
        }
        return known;
    }

    /** What reached each person who is invited by name; people of whom nothing is known are absent. */
    Map<PersonId, GuestProof> ofPeople(Meeting meeting) {
        Map<PersonId, GuestProof> known = new HashMap<>(proofs.ofPeople(meeting.id()));
        Iterator<MeetingId> others = others(meeting).iterator();
        while (others.hasNext() && !known.keySet().containsAll(meeting.plan().guests())) {
            calendar.find(others.next())
                    .filter(other -> issuedTogether(meeting, other))
                    .ifPresent(other -> proofs.ofPeople(other.id()).forEach(known::putIfAbsent));
        }
        return known;
    }

    private List<MeetingId> others(Meeting meeting) {
        return rhythms.of(meeting.id()).map(Rhythm::meetings).stream()
                .flatMap(meetings -> meetings.values().stream())
                .filter(other -> !other.equals(meeting.id()))
                .toList();
    }

    private static boolean issuedTogether(Meeting one, Meeting other) {
        Instant issued = one.issued();
        return issued != null && issued.equals(other.issued());
    }

    private static boolean isIncomplete(Meeting meeting, Map<SiteId, Proof> known) {
        return meeting.plan().sites().stream().anyMatch(site -> !isTold(known, site));
    }

    private static boolean isTold(Map<SiteId, Proof> known, SiteId site) {
        return Optional.ofNullable(known.get(site)).map(Proof::told).isPresent();
    }

    private static void complete(Map<SiteId, Proof> known, Map<SiteId, Proof> other) {
        other.forEach((site, proof) -> {
            if (!isTold(known, site)) {
                known.merge(site, proof.alone(), Proof::by);
            }
        });
    }
}
