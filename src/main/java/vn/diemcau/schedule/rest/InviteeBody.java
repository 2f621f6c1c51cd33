package vn.diemcau.schedule.rest;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.InviteeDraft;
import vn.diemcau.schedule.Whom;
import vn.diemcau.unit.Level;

/**
 * A line of the composition as the editor sends it.
 *
 * @param id as it was read, so that nominations keep their line; null for a new one
 * @param level for {@code EACH}: the tier, or null for every site
 * @param unitIds for {@code UNITS}
 * @param personId for {@code PERSON}
 * @param outside for {@code OUTSIDE}: the name
 */
@Schema(name = "Invitee")
public record InviteeBody(
        @Nullable String id,
        Whom.@Nullable Kind whom,
        @Nullable Level level,
        @Nullable List<@Nullable String> unitIds,
        @Nullable String personId,
        @Nullable String outside,
        @Nullable String post,
        @Nullable Integer quota,
        boolean mandatory) {

    /** The line as it was entered. */
    public InviteeDraft draft() {
        return new InviteeDraft(
                id,
                whom,
                level,
                Stream.ofNullable(unitIds)
                        .flatMap(List::stream)
                        .map(unit -> Malformed.present("unitIds", Malformed.read("unitIds", unit, UnitId::new)))
                        .toList(),
                Malformed.read("personId", personId, PersonId::new),
                outside,
                post,
                quota,
                mandatory);
    }
}
