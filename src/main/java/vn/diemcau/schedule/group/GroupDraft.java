package vn.diemcau.schedule.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.schedule.InviteeDraft;

/**
 * A group as it was entered.
 *
 * @param name what the office calls it
 * @param lines who is in it
 */
public record GroupDraft(@Nullable String name, List<InviteeDraft> lines) {

    public GroupDraft {
        lines = List.copyOf(lines);
    }
}
