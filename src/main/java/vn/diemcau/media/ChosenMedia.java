package vn.diemcau.media;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.diemcau.media.jitsi.JitsiSettings;
import vn.diemcau.media.mesh.MeshSettings;

/** Chooses the media of an installation: Jitsi where a host is set, otherwise the built-in one. */
public final class ChosenMedia {

    private static final Logger LOG = System.getLogger(ChosenMedia.class.getName());

    private ChosenMedia() {}

    /** Never fails: media that can't be set up refuse everybody, and the log says why. */
    public static Media by(JitsiSettings jitsi, MeshSettings mesh) {
        try {
            return jitsi.present() ? jitsi.media() : mesh.media();
        } catch (IllegalArgumentException wrong) {
            LOG.log(Level.ERROR, "No picture and sound until this is set right: {0}", wrong.getMessage());
            return new UnavailableMedia();
        }
    }
}
