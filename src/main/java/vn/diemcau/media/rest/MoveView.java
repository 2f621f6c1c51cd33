package vn.diemcau.media.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.diemcau.media.pool.Health;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.pool.State;

/** Where a meeting's picture and sound are, and the other servers that are in service. */
@Schema(name = "MediaMove")
record MoveView(
        @Schema(description = "The name of the server; empty if it has been given up")
        String here,

        @Schema(description = "The number of the room; pages are told when they should be in it")
        int room,

        List<Other> others) {

    /** A server to which the meeting could go. */
    @Schema(name = "MediaMoveTarget")
    record Other(String id, String name, boolean well) {}

    static MoveView of(Placement here, List<MediaServer> servers, Health health) {
        return new MoveView(
                name(here.server(), servers),
                here.generation(),
                servers.stream()
                        .filter(one ->
                                one.state() == State.IN_SERVICE && !one.id().equals(here.server()))
                        .map(one -> new Other(one.id().value(), one.name(), health.isWell(one.id())))
                        .toList());
    }

    private static String name(ServerId id, List<MediaServer> servers) {
        return servers.stream()
                .filter(one -> one.id().equals(id))
                .map(MediaServer::name)
                .findFirst()
                .orElse("");
    }
}
