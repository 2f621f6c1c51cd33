package vn.diemcau.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
        var schedule = RetentionSchedule.of("code,years,kinds,citation\nA,,X Y,một, hai\nB,5,,ba\n");
        assertThat(schedule.ofRecording("Y")).isEqualTo(new RetentionClass("A", null, "một, hai"));
        assertThat(schedule.ofRecording("Z")).isEqualTo(new RetentionClass("B", 5, "ba"));
        assertThat(schedule.named("C")).isEmpty();
    }
}
