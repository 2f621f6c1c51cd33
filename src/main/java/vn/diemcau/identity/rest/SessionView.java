package vn.diemcau.identity.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.diemcau.identity.Role;

/** Who has signed in, and what a page needs to begin. */
@Schema(name = "Session")
record SessionView(
        AccountRef account,
        PersonRef person,
        List<RoleRef> roles,

        @Schema(description = "The sites the caller speaks for")
        List<String> sites,

        @Schema(description = "Whether the caller looks after machines of the whole province")
        boolean machines,

        @Schema(description = "Whether the caller proposes meetings in a leader's name")
        boolean assists,

        @Schema(description = "To be sent back as X-Csrf-Token with every change")
        String csrf,

        String zone,
        boolean demonstration) {

    record AccountRef(
            String id,
            @Schema(description = "The name typed at login") String name) {}

    record PersonRef(String id, String name, String post, String unitId) {}

    record RoleRef(Role role, String unitId, String unitName) {}
}
