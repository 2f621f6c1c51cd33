package vn.diemcau.media.jitsi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.Media;
import vn.diemcau.media.MediaContract;
import vn.diemcau.media.Participants;

class JitsiMediaTest extends MediaContract {

    @Override
    protected Media media() {
        return JitsiHosts.withSecret().media();
    }

    @Override
    protected String kind() {
        return "JITSI";
    }

    @Test
    void thePageLearnsWhereJitsiIsAndInWhichLanguage() {
        JsonNode entrance = entrance(Participants.commune(), CLICK);

        assertThat(entrance.path("origin").asText()).isEqualTo("https://hop.dienbien.example");
        assertThat(entrance.path("script").asText()).isEqualTo("https://hop.dienbien.example/external_api.js");
        assertThat(entrance.path("domain").asText()).isEqualTo("hop.dienbien.example");
        assertThat(entrance.path("lang").asText()).isEqualTo("vi");
    }

    @Test
    void onlyModeratorsAreToldToWaitForTheirRole() {
        assertThat(entrance(Participants.chair(), CLICK).path("moderator").asBoolean())
                .isTrue();
        assertThat(entrance(Participants.commune(), CLICK).path("moderator").asBoolean())
                .isFalse();
    }

    @Test
    void everybodyOfAMeetingMeetsInOneRoomWhoseNameTellsNothing() {
        String room = room(Participants.MEETING);

        assertThat(entrance(Participants.chair(), CLICK).path("room").asText()).isEqualTo(room);
        assertThat(room).matches("dc[0-9a-f]{32}").doesNotContainIgnoringCase(Participants.MEETING.value());
    }

    @Test
    void anotherMeetingHasAnotherRoom() {
        assertThat(room(new MeetingId("0HZX3K7Q2M9TC"))).isNotEqualTo(room(Participants.MEETING));
    }

    @Test
    void theRoomIsTheSameAfterARestart() {
        assertThat(room(Participants.MEETING)).isEqualTo(room(Participants.MEETING));
    }

    @Test
    void thePictureIsSmallAndNobodyStartsWithAnOpenMicrophone() {
        JsonNode config = entrance(Participants.commune(), CLICK).path("config");

        assertThat(config.path("resolution").asInt()).isEqualTo(360);
        assertThat(config.path("channelLastN").asInt()).isEqualTo(4);
        assertThat(config.path("startWithAudioMuted").asBoolean()).isTrue();
        assertThat(config.at("/p2p/enabled").asBoolean(true)).isFalse();
    }

    @Test
    void theTokenIsNotInWhatALogWouldSay() {
        String shown = media().entrance(Participants.chair(), CLICK).toString();

        assertThat(shown).doesNotContain("eyJ");
    }

    private String room(MeetingId meeting) {
        return entrance(Participants.commune(meeting, 46), CLICK).path("room").asText();
    }
}
