package vn.diemcau.schedule.rest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.schedule.ReplyDraft;
import vn.diemcau.schedule.WishesDraft;

/**
 * What a site answers.
 *
 * @param attending whether it will take part; must be said
 * @param headCount how many people; without it the named delegates are counted
 * @param delegates who will sit there
 * @param reason why it declines, or a remark
 * @param substitution somebody who would come instead of the head
 * @param speeches what it wants to speak about
 * @param question what it asks beforehand
 */
public record ReplyBody(
        @Nullable Boolean attending,
        @Nullable Integer headCount,
        @Nullable List<ReplyDraft.@Nullable Guest> delegates,
        @Nullable String reason,
        WishesDraft.@Nullable Substitute substitution,
        @Nullable List<WishesDraft.@Nullable Speaking> speeches,
        @Nullable String question) {

    ReplyDraft draft() {
        if (attending == null) {
            throw new Malformed("attending");
        }
        return new ReplyDraft(attending, headCount, present(delegates, "delegates"), reason, wishes());
    }

    private WishesDraft wishes() {
        return new WishesDraft(substitution, present(speeches, "speeches"), question);
    }

    private static <T> List<T> present(@Nullable List<@Nullable T> list, String field) {
        return Stream.ofNullable(list)
                .flatMap(List::stream)
                .map(each -> {
                    if (each == null) {
                        throw new Malformed(field);
                    }
                    return each;
                })
                .toList();
    }
}
