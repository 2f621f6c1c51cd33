package vn.diemcau.schedule.aide;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.identity.Assisting;
import vn.diemcau.kernel.PersonId;

/** Who assists which leaders today: what is in force and holds for people who are still there. Asked anew each time, so that a revocation counts at once. */
@Dependent
public class Serving implements Assisting {

    private final AideStore store;
    private final Circle circle;
    private final Clock clock;

    @Inject
    Serving(AideStore store, Circle circle, Clock clock) {
        this.store = store;
        this.circle = circle;
        this.clock = clock;
    }

    /** The leaders of everybody who has any; three questions to the database, however many there are. */
    public Map<PersonId, Set<PersonId>> leaders() {
        var holding = store.holding(LocalDate.now(clock));
        return holding.isEmpty()
                ? Map.of()
                : circle.standing(holding).stream()
                        .collect(Collectors.groupingBy(
                                assistance -> assistance.assistant().person(),
                                Collectors.mapping(
                                        assistance -> assistance.leader().person(), Collectors.toUnmodifiableSet())));
    }

    @Override
    public boolean assists(PersonId person) {
        return leaders().containsKey(person);
    }
}
