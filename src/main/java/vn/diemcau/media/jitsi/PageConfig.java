package vn.diemcau.media.jitsi;

import java.util.List;
import java.util.Map;

/**
 * How the Jitsi page behaves inside ours ({@code configOverwrite}): small pictures for thin lines, nothing of what our own
 * page does already, nothing fetched from third parties. It is comfort, not security: what someone may do stands in the
 * token.
 *
 * @param height of the picture in lines; 360 needs about 500 kbit/s a stream, 180 about 200
 * @param lastN how many pictures a page receives at once
 */
public record PageConfig(int height, int lastN) {

    private static final int SMALLEST_HEIGHT = 180;
    private static final int SHARED_SCREEN_FRAMES = 5;

    public PageConfig {
        if (height < SMALLEST_HEIGHT || lastN < 1) {
            throw new IllegalArgumentException("The picture needs at least 180 lines, and a page at least one picture");
        }
    }

    /** What the page hands to the IFrame API. */
    public Map<String, Object> overwrites() {
        return Map.ofEntries(
                Map.entry("resolution", height),
                Map.entry("constraints", Map.of("video", Map.of("height", heights()))),
                Map.entry("channelLastN", lastN),
                Map.entry("maxFullResolutionParticipants", 1),
                Map.entry("disableSimulcast", false),
                Map.entry("desktopSharingFrameRate", Map.of("min", SHARED_SCREEN_FRAMES, "max", SHARED_SCREEN_FRAMES)),
                Map.entry("audioQuality", Map.of("enableOpusDtx", true)),
                Map.entry("disableAudioLevels", true),
                Map.entry("p2p", Map.of("enabled", false)),
                Map.entry("startWithAudioMuted", true),
                Map.entry("prejoinConfig", Map.of("enabled", false)),
                Map.entry("toolbarButtons", List.of("microphone", "camera", "desktop", "settings")),
                Map.entry("notifications", List.of()),
                Map.entry("readOnlyName", true),
                Map.entry("disableProfile", true),
                Map.entry("disableInviteFunctions", true),
                Map.entry("disablePolls", true),
                Map.entry("disableReactions", true),
                Map.entry("disableDeepLinking", true),
                Map.entry("disableThirdPartyRequests", true),
                Map.entry("enableClosePage", false),
                Map.entry("hideConferenceSubject", true),
                Map.entry("hideConferenceTimer", true),
                Map.entry("breakoutRooms", Map.of("hideAddRoomButton", true)),
                Map.entry("securityUi", Map.of("hideLobbyButton", true, "disableLobbyPassword", true)),
                Map.entry("localRecording", Map.of("disable", true)));
    }

    private Map<String, Integer> heights() {
        return Map.of("ideal", height, "max", height, "min", SMALLEST_HEIGHT);
    }
}
