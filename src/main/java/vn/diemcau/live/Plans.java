package vn.diemcau.live;

import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.core.Plan;

/** Where the plan of a meeting comes from until it is opened. */
public interface Plans {

    /** The plan as it is; empty when there is no such meeting or it will not be held. */
    Optional<Plan> plan(MeetingId meeting);
}
