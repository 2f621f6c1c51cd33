package vn.diemcau.schedule.group;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.kernel.UnitId;

/** Where groups are kept. */
public interface GroupStore {

    /** The group, if there is one. */
    Optional<Group> find(String id);

    /** The groups of these offices, in no order. */
    List<Group> of(Set<UnitId> units);

    /** Keeps a new group. */
    void add(Group group);

    /** Keeps what a group has become; tells whether it was still at the version before. */
    boolean replace(Group group);

    /** Removes the group; tells whether it was still at this version. */
    boolean remove(String id, int version);
}
