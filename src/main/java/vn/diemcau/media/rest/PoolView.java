package vn.diemcau.media.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.diemcau.media.keys.OurKey;
import vn.diemcau.media.keys.Purpose;

/** Everything that the administrator's page shows. */
@Schema(name = "MediaPool")
record PoolView(
        @Schema(description = "Whether the caller may change anything")
        boolean mayChange,

        @Schema(description = "Whether the installation has a master key, so that secrets can be kept")
        boolean keepsSecrets,

        @Schema(description = "The key server for people's tokens")
        String loginKeys,

        @Schema(description = "The key server for commands") String systemKeys,
        List<ServerView> servers,
        List<KeyView> keys) {

    static PoolView of(List<ServerView> servers, List<OurKey> keys, boolean mayChange, boolean keepsSecrets, URI base) {
        return new PoolView(
                mayChange,
                keepsSecrets,
                KeyView.keyServer(Purpose.LOGIN, base),
                KeyView.keyServer(Purpose.SYSTEM, base),
                servers,
                keys.stream().map(key -> KeyView.of(key, base)).toList());
    }
}
