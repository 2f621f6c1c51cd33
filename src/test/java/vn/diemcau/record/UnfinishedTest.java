package vn.diemcau.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.record.Journals.CHAIR;
import static vn.diemcau.record.Journals.convened;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.live.core.ItemStarted;
import vn.diemcau.live.core.Opened;
import vn.diemcau.schedule.AgendaItem;

/** What a meeting did not come to. */
class UnfinishedTest {

    private static final List<AgendaItem> AGENDA = List.of(item("a-1"), item("a-2"), item("a-3"));

    @Test
    void whatNobodyBeganIsLeft() {
        Journals journal = convened()
                .then("08:00", CHAIR, new Opened())
                .then("08:05", CHAIR, new ItemStarted("a-1"))
                .then("08:30", CHAIR, new ItemStarted("a-3"))
                .then("08:40", CHAIR, new ItemStarted("a-1"));

        assertThat(Unfinished.of(journal.entries(), AGENDA)).containsExactly(item("a-2"));
    }

    @Test
    void aMeetingThatBeganNothingLeavesItsWholeAgenda() {
        assertThat(Unfinished.of(convened().entries(), AGENDA)).isEqualTo(AGENDA);
    }

    private static AgendaItem item(String id) {
        return new AgendaItem(id, "Nội dung " + id, null, 15, AgendaItem.Details.NONE);
    }
}
