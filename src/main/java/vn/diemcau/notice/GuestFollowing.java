package vn.diemcau.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.schedule.Meeting;

/** Following up the people who are invited by name. Only for those who may follow up the sites. */
@Dependent
public class GuestFollowing {

    private final Following following;
    private final Evidence evidence;
    private final Addresses addresses;
    private final Returns returns;

    @Inject
    public GuestFollowing(Following following, Evidence evidence, Addresses addresses, Returns returns) {
        this.following = following;
        this.evidence = evidence;
        this.addresses = addresses;
        this.returns = returns;
    }

    /** What reached each person who is invited by name. */
    public Answer<List<GuestProof>> proof(MeetingId id, Caller caller) {
        return following.allowed(id, caller).map(meeting -> {
            Set<PersonId> guests = meeting.plan().guests();
            Map<PersonId, GuestProof> known = evidence.ofPeople(meeting);
            Map<PersonId, Set<String>> reached = addresses.ofPeople(guests);
            return guests.stream()
                    .map(person ->
                            known.getOrDefault(person, GuestProof.none(person)).reachable(reached.containsKey(person)))
                    .toList();
        });
    }

    /** Lets the address of the person have letters again, although letters came back from there. */
    public Answer<MeetingId> writeAgain(MeetingId id, PersonId person, Caller caller) {
        return following
                .allowed(id, caller)
                .then(meeting -> meeting.plan().guests().contains(person)
                        ? Answer.accepted(meeting)
                        : NoticeRefusal.NOT_FOUND.<Meeting>answer())
                .map(meeting -> {
                    addresses.ofPeople(Set.of(person)).values().forEach(returns::resume);
                    return id;
                });
    }
}
