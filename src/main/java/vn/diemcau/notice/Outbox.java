package vn.diemcau.notice;

import java.util.List;
import java.util.function.Function;
import vn.diemcau.kernel.MeetingId;

/**
 * Where it is kept what was told. A notice and the bookmark behind it are kept together or not at all, so that what was done to a meeting is told
 * once, whoever is killed in between and however many servers tell.
 */
public interface Outbox {

    /** Meetings to which something was done that has not been told, at most so many; in no order. */
    List<MeetingId> untold(int most);

    /**
     * Tells of one meeting while no other server tells of it: the work gets how far it was told and answers with what is to be kept.
     *
     * @return the notices that were kept
     */
    List<Notice> tell(MeetingId meeting, Function<Told, Tale> work);

    /**
     * What telling comes to.
     *
     * @param told how far the meeting is told now
     * @param notices what was written
     * @param letters those of them that go out by e-mail
     */
    record Tale(Told told, List<Notice> notices, List<Letter> letters) {

        public Tale {
            notices = List.copyOf(notices);
            letters = List.copyOf(letters);
        }
    }
}
