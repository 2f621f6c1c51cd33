package vn.diemcau.schedule.rest;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.schedule.group.GroupDraft;

/**
 * A saved group as the page sends it.
 *
 * @param version the version that was seen; for a change only
 */
@Schema(name = "GuestGroup")
public record GroupBody(
        @Nullable String name,
        @Nullable List<@Nullable InviteeBody> lines,
        @Nullable Integer version) {

    GroupDraft draft() {
        return new GroupDraft(
                name,
                Stream.ofNullable(lines)
                        .flatMap(List::stream)
                        .map(line -> Malformed.present("lines", line).draft())
                        .toList());
    }

    int seen() {
        return Malformed.present("version", version);
    }
}
