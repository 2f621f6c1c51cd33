package vn.diemcau.schedule.series;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.Law;
import vn.diemcau.law.WorkingCalendar;
import vn.diemcau.schedule.Directory;

/** Working days by the law and by what the unit, or the nearest above it, states. */
@Dependent
public class ConvenersDays implements WorkingDays {

    private final Law law;
    private final Directory directory;

    @Inject
    public ConvenersDays(Law law, Directory directory) {
        this.law = law;
        this.directory = directory;
    }

    @Override
    public WorkingCalendar of(@Nullable PersonId chair, Caller caller, LocalDate day) {
        Optional<UnitId> chairs =
                Optional.ofNullable(chair).flatMap(directory::official).map(Directory.Official::unit);
        return law.calendar(
                chairs.or(() -> caller.roles().stream().map(RoleInUnit::unit).findFirst())
                        .orElseThrow(),
                day);
    }
}
