package vn.diemcau.notice;

import java.time.Instant;
import java.util.Map;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/** Where the proof of what reached whom is read, and calls by telephone are kept. */
public interface Proofs {

    /** What reached each site of the meeting; sites of which nothing is known are absent. */
    Map<SiteId, Proof> of(MeetingId meeting);

    /** What reached each person who was told of the meeting by name; whether there is an address is not known here. */
    Map<PersonId, GuestProof> ofPeople(MeetingId meeting);

    /** Keeps that the site was told by telephone. */
    void called(MeetingId meeting, SiteId site, Caller by, String note, Instant at);
}
