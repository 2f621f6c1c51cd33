package vn.diemcau.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.diemcau.law.Law;
import vn.diemcau.law.Rule;

/** The formalities that the policies of the chair's unit state for the day of the meeting. */
@Dependent
public class LawfulFormalities implements Formalities {

    private final Law law;
    private final Directory directory;
    private final Clock clock;

    @Inject
    public LawfulFormalities(Law law, Directory directory, Clock clock) {
        this.law = law;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public boolean approvalNeeded(Plan plan) {
        LocalDate day = plan.slot().start().atZone(clock.getZone()).toLocalDate();
        return directory
                .official(plan.chair())
                .flatMap(chair ->
                        law.policy(Rule.APPROVAL_BEFORE_ISSUE, plan.kind().name(), chair.unit(), day))
                .filter(policy -> policy.amount() > 0)
                .isPresent();
    }
}
