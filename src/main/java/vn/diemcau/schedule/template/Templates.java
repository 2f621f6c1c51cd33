package vn.diemcau.schedule.template;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Author;
import vn.diemcau.schedule.Draft;
import vn.diemcau.schedule.Limits;
import vn.diemcau.schedule.ScheduleRefusal;

/**
 * The templates of an office: its leaders and secretaries see, keep, rename and remove them, nobody else knows of them. What could not be planned is not kept
 * either, so that nothing gets past the rules on its way through a template.
 */
@Dependent
public class Templates {

    /** Templates of one unit: as many as still fit a list that one looks through. */
    static final int MOST = 100;

    private static final Set<Role> DESK = EnumSet.of(Role.LEADER, Role.SECRETARY);

    private final TemplateStore store;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Templates(TemplateStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those of the caller's desks; none for whoever has no desk. */
    public List<Template> of(Caller caller) {
        List<UnitId> desks = desks(caller);
        return desks.isEmpty() ? List.of() : store.of(desks);
    }

    /**
     * Keeps a meeting as a template of the caller's first desk.
     *
     * @param draft what is kept, for looking at it
     * @param content the same as it is kept
     */
    public Answer<Template> keep(@Nullable String name, Draft draft, String content, Caller caller) {
        Optional<UnitId> desk = desks(caller).stream().findFirst();
        if (desk.isEmpty()) {
            return ScheduleRefusal.NOT_ALLOWED.answer();
        }
        return draft.whenever()
                .then(plan -> fresh(name, desk.get(), other -> true))
                .map(good -> kept(new Template(
                        ids.next(),
                        desk.get(),
                        good,
                        content,
                        Author.of(caller),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    /** Gives a template another name. */
    public Answer<Template> rename(String id, @Nullable String name, Caller caller) {
        return found(id, caller)
                .then(template -> fresh(
                                name, template.unit(), other -> !other.id().equals(id))
                        .map(good -> kept(template.named(
                                good, Author.of(caller), clock.instant().truncatedTo(ChronoUnit.MILLIS)))));
    }

    /** Removes a template. */
    public Answer<Template> remove(String id, Caller caller) {
        return found(id, caller).map(template -> {
            store.remove(id);
            return template;
        });
    }

    private Template kept(Template template) {
        store.put(template);
        return template;
    }

    private Answer<Template> found(String id, Caller caller) {
        return store.find(id)
                .filter(template -> desks(caller).contains(template.unit()))
                .<Answer<Template>>map(Answer::accepted)
                .orElseGet(ScheduleRefusal.UNKNOWN_TEMPLATE::answer);
    }

    /** A name that no other of these has, if there is room for it. */
    private Answer<String> fresh(@Nullable String entered, UnitId unit, Predicate<Template> other) {
        String name = Names.normalised(entered == null ? "" : entered);
        if (name.isEmpty()) {
            return ScheduleRefusal.FIELD_NEEDED.answer(Map.of("field", "name"));
        }
        if (name.length() > Limits.NAME) {
            return ScheduleRefusal.TEXT_TOO_LONG.answer(Map.of("field", "name", "limit", Limits.NAME));
        }
        List<Template> others = store.of(List.of(unit)).stream().filter(other).toList();
        if (others.size() >= MOST) {
            return ScheduleRefusal.TOO_MANY.answer(Map.of("field", "templates", "limit", MOST));
        }
        return others.stream().anyMatch(each -> each.name().equalsIgnoreCase(name))
                ? ScheduleRefusal.TEMPLATE_NAME_TAKEN.answer()
                : Answer.accepted(name);
    }

    private static List<UnitId> desks(Caller caller) {
        return caller.roles().stream()
                .filter(role -> DESK.contains(role.role()))
                .map(RoleInUnit::unit)
                .distinct()
                .toList();
    }
}
