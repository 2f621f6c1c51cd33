package vn.diemcau.schedule.rest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.schedule.ReplyDraft;

/**
 * What a site answers.
 *
 * @param attending whether it will take part; must be said
 * @param headCount how many people; without it the named delegates are counted
 * @param delegates who will sit there
 * @param reason why it declines, or a remark
 */
public record ReplyBody(
        @Nullable Boolean attending,
        @Nullable Integer headCount,
        @Nullable List<ReplyDraft.@Nullable Guest> delegates,
        @Nullable String reason) {

    ReplyDraft draft() {
        if (attending == null) {
            throw new Malformed("attending");
        }
        return new ReplyDraft(attending, headCount, guests(), reason);
    }

    private List<ReplyDraft.Guest> guests() {
        return Optional.ofNullable(delegates).orElse(List.of()).stream()
                .map(guest -> {
                    if (guest == null) {
                        throw new Malformed("delegates");
                    }
                    return guest;
                })
                .toList();
    }
}
