package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.diemcau.media.ChosenMedia;
import vn.diemcau.media.Media;
import vn.diemcau.media.jitsi.JitsiSettings;
import vn.diemcau.media.mesh.MeshSettings;

/** Sets up picture and sound as the settings say. */
@ApplicationScoped
public class MediaWiring {

    private static final Logger LOG = System.getLogger(MediaWiring.class.getName());

    @Produces
    @Singleton
    static Media media(Settings settings) {
        return ChosenMedia.by(jitsi(settings), mesh(settings));
    }

    /** Chooses before the first request, so that a wrong setting is in the log of the start. */
    void chooseEarly(@Observes Startup event, Media media) {
        LOG.log(
                Level.INFO,
                "Picture and sound: {0}",
                media.origin().map(Object::toString).orElse("of our own"));
    }

    private static JitsiSettings jitsi(Settings settings) {
        return new JitsiSettings(
                settings.text(Setting.JITSI_URL),
                settings.text(Setting.JITSI_APP_ID),
                settings.text(Setting.JITSI_AUDIENCE),
                settings.text(Setting.JITSI_SUBJECT),
                settings.duration(Setting.JITSI_TOKEN_LIFE),
                settings.text(Setting.JITSI_APP_SECRET),
                settings.text(Setting.JITSI_PRIVATE_KEY),
                settings.text(Setting.JITSI_KEY_ID),
                settings.number(Setting.JITSI_VIDEO_HEIGHT),
                settings.number(Setting.JITSI_LAST_N));
    }

    private static MeshSettings mesh(Settings settings) {
        return new MeshSettings(
                settings.number(Setting.MEDIA_PICTURES),
                settings.text(Setting.MEDIA_ICE_SERVERS),
                settings.text(Setting.MEDIA_TURN_SECRET));
    }
}
