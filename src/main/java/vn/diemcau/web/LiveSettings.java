package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.diemcau.live.MediaRoom;
import vn.diemcau.live.MeshPlaces;
import vn.diemcau.live.core.Policy;
import vn.diemcau.live.wire.ServerMessage;
import vn.diemcau.live.ws.SocketLimits;

/** Hands the settings about meetings in progress to the feature that uses them. */
@ApplicationScoped
public class LiveSettings {

    private final Settings settings;

    @Inject
    public LiveSettings(Settings settings) {
        this.settings = settings;
    }

    @Produces
    @Singleton
    Policy policy() {
        return new Policy(
                settings.number(Setting.LIVE_SPEAK_MIN),
                settings.number(Setting.LIVE_SPEAK_MAX),
                settings.number(Setting.LIVE_TEXT_MAX),
                settings.number(Setting.LIVE_HEADS_MAX),
                settings.duration(Setting.LIVE_LOST_AFTER),
                settings.duration(Setting.LIVE_RECORDING_WAIT));
    }

    @Produces
    @Singleton
    ServerMessage.Limits numbers(Policy policy) {
        return new ServerMessage.Limits(
                policy.speakMin(),
                policy.speakMax(),
                settings.number(Setting.LIVE_SPEAK_DEFAULT),
                policy.textMax(),
                policy.headsMax());
    }

    @Produces
    @Singleton
    SocketLimits socketLimits() {
        return SocketLimits.of(settings.duration(Setting.LIVE_WEAK_AFTER), settings.number(Setting.LIVE_FRAME_EVENTS));
    }

    @Produces
    @Singleton
    MediaRoom mediaRoom() {
        return new MeshPlaces(settings.number(Setting.MEDIA_PICTURES));
    }
}
