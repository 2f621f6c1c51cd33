package vn.diemcau.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.diemcau.media.jitsi.JitsiSettings;
import vn.diemcau.media.mesh.MeshSettings;

/** Chooses the media of this installation once, at the start: Jitsi where a host is set, otherwise the built-in one. */
@ApplicationScoped
public class ChosenMedia {

    private static final Logger LOG = System.getLogger(ChosenMedia.class.getName());

    @Produces
    @Singleton
    static Media media(JitsiSettings jitsi, MeshSettings mesh) {
        try {
            return jitsi.present() ? jitsi.media() : mesh.media();
        } catch (IllegalArgumentException wrong) {
            LOG.log(Level.ERROR, "No picture and sound until this is set right: {0}", wrong.getMessage());
            return new UnavailableMedia();
        }
    }

    /** Chooses before the first request, so that a wrong setting is in the log of the start. */
    void chooseEarly(@Observes Startup event, Media media) {
        LOG.log(
                Level.INFO,
                "Picture and sound: {0}",
                media.origin().map(Object::toString).orElse("of our own"));
    }
}
