package vn.diemcau.schedule.group;

import static java.util.Objects.requireNonNull;
import static vn.diemcau.schedule.Checks.first;
import static vn.diemcau.schedule.Checks.length;
import static vn.diemcau.schedule.Checks.needed;
import static vn.diemcau.schedule.Checks.text;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.InviteeDraft;
import vn.diemcau.schedule.Limits;
import vn.diemcau.schedule.ScheduleRefusal;

/**
 * The groups of the offices at whose desk the caller works: leaders and secretaries of exactly that unit read and write them; nobody else knows of them.
 */
@Dependent
public class Groups {

    private static final Set<Role> DESK = EnumSet.of(Role.LEADER, Role.SECRETARY);

    private final GroupStore store;
    private final Ids ids;

    @Inject
    public Groups(GroupStore store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    /** The groups that the caller may use, by name. */
    public List<Group> list(Caller caller) {
        Set<UnitId> units = desks(caller);
        return units.isEmpty()
                ? List.of()
                : store.of(units).stream()
                        .sorted(Comparator.comparing(Group::name, Names.order()))
                        .toList();
    }

    /** Keeps a new group for the first office at whose desk the caller works. */
    public Answer<Group> add(GroupDraft draft, Caller caller) {
        Optional<UnitId> office = caller.roles().stream()
                .filter(role -> DESK.contains(role.role()))
                .map(role -> role.unit())
                .findFirst();
        return office.<Answer<UnitId>>map(Answer::accepted)
                .orElseGet(ScheduleRefusal.NOT_ALLOWED::answer)
                .then(unit -> written(new Group(ids.next(), unit, "", List.of(), 1), draft))
                .map(group -> {
                    store.add(group);
                    return group;
                });
    }

    /** Replaces name and lines of a group that the caller saw at this version. */
    public Answer<Group> replace(String id, int version, GroupDraft draft, Caller caller) {
        return mine(id, caller)
                .then(group ->
                        written(new Group(group.id(), group.unit(), group.name(), group.lines(), version + 1), draft))
                .then(group -> store.replace(group)
                        ? Answer.<Group>accepted(group)
                        : ScheduleRefusal.STALE_VERSION.<Group>answer());
    }

    /** Gives the group up. */
    public Answer<Group> remove(String id, int version, Caller caller) {
        return mine(id, caller)
                .then(group -> store.remove(id, version)
                        ? Answer.<Group>accepted(group)
                        : ScheduleRefusal.STALE_VERSION.<Group>answer());
    }

    private static Answer<Group> written(Group group, GroupDraft draft) {
        @Nullable String name = text(draft.name());
        return first(() -> needed("name", name), () -> length("name", name, Limits.NAME), () -> oneLine(draft))
                .<Answer<List<Invitee>>>map(Answer::refused)
                .orElseGet(() -> InviteeDraft.checked(draft.lines()))
                .map(lines -> new Group(group.id(), group.unit(), requireNonNull(name), lines, group.version()));
    }

    private static Optional<Refusal> oneLine(GroupDraft draft) {
        return needed("lines", draft.lines().isEmpty() ? null : draft.lines());
    }

    private Answer<Group> mine(String id, Caller caller) {
        Set<UnitId> units = desks(caller);
        return store.find(id)
                .filter(group -> units.contains(group.unit()))
                .<Answer<Group>>map(Answer::accepted)
                .orElseGet(ScheduleRefusal.NOT_FOUND::answer);
    }

    private static Set<UnitId> desks(Caller caller) {
        return caller.roles().stream()
                .filter(role -> DESK.contains(role.role()))
                .map(role -> role.unit())
                .collect(Collectors.toSet());
    }
}
