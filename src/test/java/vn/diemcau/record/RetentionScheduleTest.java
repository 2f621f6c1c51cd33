package vn.diemcau.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.kernel.Table;
import vn.diemcau.schedule.MeetingKind;

class RetentionScheduleTest {

    private static final RetentionSchedule OURS = RetentionSchedule.ofTheHouse();

    @ParameterizedTest
    @EnumSource(MeetingKind.class)
    void everyKindOfMeetingHasAClassWithACitation(MeetingKind kind) {
        RetentionClass kept = OURS.ofRecording(kind.name());
        assertThat(kept.citation()).contains("10/2022/TT-BNV");
        assertThat(OURS.named(kept.code())).contains(kept);
    }

    @Test
    void theFirstLineThatFitsHolds() {
        var schedule = RetentionSchedule.of(List.of(
                row(Map.of("code", "A", "kinds", "X Y", "citation", "một, hai")),
                row(Map.of("code", "B", "years", "5", "citation", "ba"))));
        assertThat(schedule.ofRecording("Y")).isEqualTo(new RetentionClass("A", null, "một, hai"));
        assertThat(schedule.ofRecording("Z")).isEqualTo(new RetentionClass("B", 5, "ba"));
        assertThat(schedule.named("C")).isEmpty();
    }

    private static Table.Row row(Map<String, String> cells) {
        return new Table.Row(1, cells);
    }
}
