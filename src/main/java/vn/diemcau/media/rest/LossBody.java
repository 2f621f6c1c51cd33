package vn.diemcau.media.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which room a page has lost, and as whom it was there. */
@Schema(name = "MediaLossBody")
record LossBody(
        @Schema(description = "The part that the page plays, such as SITE") @Nullable
        String as,

        @Schema(description = "The site that the page sits in") @Nullable
        String site,

        @Schema(description = "The room, as the entrance named it") @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,36}")
        String room) {}
