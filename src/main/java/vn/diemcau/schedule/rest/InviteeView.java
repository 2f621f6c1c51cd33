package vn.diemcau.schedule.rest;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Bond;
import vn.diemcau.schedule.Composition;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.Whom;
import vn.diemcau.unit.Level;

/**
 * A line of the composition as pages show it.
 *
 * @param level for {@code EACH}: the tier, or null for every site
 * @param unitIds for {@code UNITS}
 * @param personId for {@code PERSON}
 * @param name for {@code PERSON} and {@code OUTSIDE}: who
 * @param personPost for {@code PERSON}: the post held today
 * @param bonds whether it calls, asks, or does both
 */
@Schema(name = "InviteeView")
record InviteeView(
        String id,
        Whom.Kind whom,
        @Nullable Level level,
        List<String> unitIds,
        @Nullable String personId,
        @Nullable String name,
        @Nullable String personPost,
        @Nullable String post,
        int quota,
        boolean mandatory,
        Set<Bond> bonds) {

    static InviteeView of(Invitee line, Composition composition, Directory directory) {
        return of(line, composition.bond(line), directory);
    }

    /** A line that stands in no meeting yet. */
    static InviteeView of(Invitee line, Directory directory) {
        return of(line, Set.of(), directory);
    }

    private static InviteeView of(Invitee line, Set<Bond> bonds, Directory directory) {
        Whom whom = line.whom();
        var person = Whom.person(line).flatMap(directory::official);
        return new InviteeView(
                line.id(),
                whom.kind(),
                whom instanceof Whom.Each each ? each.level() : null,
                whom instanceof Whom.Some some
                        ? some.units().stream().map(UnitId::value).toList()
                        : List.of(),
                Whom.person(line).map(id -> id.value()).orElse(null),
                whom instanceof Whom.Outside outside
                        ? outside.name()
                        : person.map(Directory.Official::name).orElse(null),
                person.map(Directory.Official::post).orElse(null),
                line.post(),
                line.quota(),
                line.mandatory(),
                bonds);
    }
}
