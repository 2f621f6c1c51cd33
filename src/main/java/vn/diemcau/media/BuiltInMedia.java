package vn.diemcau.media;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.diemcau.media.mesh.MeshSettings;

/** The media of an installation that has no media server. */
public final class BuiltInMedia {

    private static final Logger LOG = System.getLogger(BuiltInMedia.class.getName());

    private BuiltInMedia() {}

    /** The built-in media as set up. Never fails: media that can't be set up refuse everybody, and the log says why. */
    public static Media by(MeshSettings mesh) {
        try {
            return mesh.media();
        } catch (IllegalArgumentException wrong) {
            LOG.log(Level.ERROR, "No picture and sound until this is set right: {0}", wrong.getMessage());
            return none();
        }
    }

    /** What stands in for a media server that is set up wrongly: small meetings must not believe that all is well. */
    public static Media none() {
        return new UnavailableMedia();
    }
}
