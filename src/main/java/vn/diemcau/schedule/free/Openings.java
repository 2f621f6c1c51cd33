package vn.diemcau.schedule.free;

import java.time.Instant;
import java.util.List;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.schedule.Slot;

/** When a chair's office works: the times between which meetings are put. */
public interface Openings {

    /**
     * The mornings and afternoons on working days, in their order, that lie wholly or partly in this time; parts of them that are over are left out.
     *
     * @param chair whose office
     */
    List<Slot> of(PersonId chair, Instant from, Instant until);
}
