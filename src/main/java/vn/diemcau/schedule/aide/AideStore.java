package vn.diemcau.schedule.aide;

import java.time.LocalDate;
import java.util.List;
import vn.diemcau.kernel.PersonId;

/** Where it is kept who assists whom. Nothing is ever removed. */
public interface AideStore {

    /** Everything that was ever said of this leader's assistants, the latest first. */
    List<Assistance> of(PersonId leader);

    /** What is in force on that day, in no order. */
    List<Assistance> holding(LocalDate day);

    /** Keeps that somebody was named. */
    void add(Assistance assistance);

    /** Keeps that it was taken back; does nothing when it was taken back before. */
    void revoke(String id, Assistance.Revocation revocation);
}
