package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/**
 * Who gives a command, and as what.
 *
 * @param as the capacity in which the command is given
 * @param name the name that the others see; empty for the server
 * @param person the person who is signed in, null for the server
 * @param site the site where the device stands: always for a site, the hub for a chair who sits there, else null
 */
public record Actor(
        Capacity as,
        String name,
        @Nullable PersonId person,
        @Nullable SiteId site) {

    private static final Actor SERVER = new Actor(Capacity.SERVER, "", null, null);

    public Actor {
        if (as == Capacity.SITE && site == null) {
            throw new IllegalArgumentException("a site is some site");
        }
    }

    /** The server, acting for nobody. */
    public static Actor server() {
        return SERVER;
    }

    /** The site for which this actor acts. */
    SiteId ownSite() {
        if (site == null) {
            throw new IllegalStateException("only a site acts for a site");
        }
        return site;
    }
}
