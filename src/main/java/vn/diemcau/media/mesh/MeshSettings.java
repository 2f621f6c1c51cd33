package vn.diemcau.media.mesh;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this installation's built-in media is set up. */
@Dependent
public class MeshSettings {

    /** How many sites exchange picture in the built-in media; each more costs every site one more stream up and down. */
    @Inject
    @ConfigProperty(name = "diemcau.media.pictures", defaultValue = "6")
    int pictures;

    /** STUN and TURN servers for sites outside the local network, separated by commas; none by default. */
    @Inject
    @ConfigProperty(name = "diemcau.media.ice-servers")
    Optional<List<String>> iceServers;

    /** The secret shared with the TURN servers ({@code static-auth-secret} of coturn). */
    @Inject
    @ConfigProperty(name = "diemcau.media.turn-secret")
    Optional<String> turnSecret;

    /**
     * The built-in media as set up.
     *
     * @throws IllegalArgumentException if a setting makes no sense; says which
     */
    public MeshMedia media() {
        return new MeshMedia(pictures, new IceServers(iceServers.orElse(List.of()), turnSecret));
    }
}
