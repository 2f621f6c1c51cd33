package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/** No text of a meeting carries a mark of a state secret. */
class SecretsTest {

    private static final String MARKED = "Kế hoạch phòng thủ khu vực (MẬT)";

    @Test
    void everyTextOfAMeetingIsLookedAt() {
        assertThat(field(plan(MARKED, "Khai mạc", "Sở Tài chính", null))).isEqualTo("title");
        assertThat(field(plan("Giao ban", MARKED, "Sở Tài chính", null))).isEqualTo("agenda[0].title");
        assertThat(field(plan("Giao ban", "Khai mạc", MARKED, null))).isEqualTo("agenda[0].presenter");
        assertThat(field(plan("Giao ban", "Khai mạc", "Sở Tài chính", MARKED))).isEqualTo("overlapReason");
        assertThat(field(plan("Bảo vệ bí mật nhà nước", "Khai mạc", "Sở Tài chính", null)))
                .isEqualTo("accepted");
    }

    @Test
    void reasonsAndRepliesAreLookedAt() {
        assertThat(field(Reason.stated("Độ mật: Tối mật"))).isEqualTo("reason");
        assertThat(field(reply(true, "Lò Văn A", "TUYỆT MẬT", null))).isEqualTo("delegates.post");
        assertThat(field(reply(true, "Lò Văn A", "Chủ tịch", MARKED))).isEqualTo("reason");
        assertThat(field(reply(false, "Lò Văn A", "Chủ tịch", MARKED))).isEqualTo("reason");
    }

    @Test
    void theRefusalDoesNotRepeatWhatItRefused() {
        assertThat(Secrets.in("title", MARKED))
                .contains(Refusal.of(ScheduleRefusal.STATE_SECRET, Map.of("field", "title")));
    }

    private static Answer<Plan> plan(String title, String item, String presenter, @Nullable String overlapReason) {
        Draft draft = draft();
        return Drafting.plan(
                new Draft(
                        title,
                        draft.kind(),
                        false,
                        draft.chair(),
                        draft.secretary(),
                        draft.start(),
                        draft.end(),
                        draft.hub(),
                        draft.sites(),
                        List.of(new PointDraft(item, presenter, 30)),
                        overlapReason),
                NOW);
    }

    private static Answer<Reply> reply(boolean attending, String name, String post, @Nullable String reason) {
        return new ReplyDraft(attending, null, List.of(new ReplyDraft.Guest(name, post, null)), reason)
                .reply(Samples.meeting(), Samples.DC_MUONG_NHE, List.of(), Samples.BY, NOW);
    }

    private static String field(Answer<?> answer) {
        return answer.fold(
                taken -> "accepted",
                refusal -> refusal.code().equals("STATE_SECRET")
                        ? String.valueOf(refusal.details().get("field"))
                        : refusal.toString());
    }
}
