package vn.diemcau.schedule.rest;

import static vn.diemcau.schedule.rest.Malformed.present;
import static vn.diemcau.schedule.rest.Malformed.read;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Caller;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Stock;
import vn.diemcau.schedule.asset.Asset;
import vn.diemcau.schedule.asset.AssetDraft;
import vn.diemcau.schedule.asset.AssetKind;
import vn.diemcau.schedule.asset.Assets;

/** Rooms and equipment that meetings book. */
@Path("assets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class AssetsResource {

    @Inject
    private Assets assets;

    @Inject
    private Meetings meetings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A room or equipment.
     *
     * @param mayKeep whether the caller may change it
     */
    @Schema(name = "Asset")
    record View(
            String id,
            String unitId,
            AssetKind kind,
            String name,
            @Nullable String place,
            @Nullable Integer seats,
            int quantity,
            boolean shared,
            boolean inUse,
            int version,
            boolean mayKeep) {}

    /**
     * A room or equipment as the page sends it.
     *
     * @param version the version that was seen; for a change only
     */
    @Schema(name = "AssetChange")
    record Body(
            @Nullable String unitId,
            @Nullable AssetKind kind,
            @Nullable String name,
            @Nullable String place,
            @Nullable Integer seats,
            @Nullable Integer quantity,
            boolean shared,
            @Nullable Boolean inUse,
            @Nullable Integer version) {

        AssetDraft draft() {
            return new AssetDraft(
                    read("unitId", unitId, UnitId::new),
                    kind,
                    name,
                    place,
                    seats,
                    quantity,
                    shared,
                    inUse == null || inUse);
        }
    }

    /**
     * That a meeting has some of it.
     *
     * @param meetingId the meeting, or null when the caller may not know of it
     * @param title its title, or null likewise
     */
    @Schema(name = "AssetBooking")
    record Booked(
            @Nullable String meetingId,
            @Nullable String title,
            OffsetDateTime start,
            OffsetDateTime end,
            int quantity) {}

    @GET
    @Operation(summary = "Rooms and equipment, given up ones too")
    public Response list() {
        return Answers.ok(
                assets.list(caller).map(all -> all.stream().map(this::view).toList()));
    }

    @POST
    @Operation(summary = "Adds a room or equipment")
    public Response add(@Nullable Body body) {
        return Answers.created(
                assets.add(Malformed.unlessMissing(body).draft(), caller).map(this::view));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes a room or equipment, gives it up or takes it back into use")
    public Response replace(@PathParam("id") String id, @Nullable Body body) {
        var asked = Malformed.unlessMissing(body);
        int version = present("version", asked.version());
        return Answers.ok(assets.replace(id, version, asked.draft(), caller).map(this::view));
    }

    @GET
    @Path("{id}/bookings")
    @Operation(summary = "Which meetings have it on these days")
    public Response bookings(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var days = TimeRange.of(from, to, clock);
        return Answers.ok(assets.taken(id, days, caller)
                .map(taken -> taken.stream().map(this::booked).toList()));
    }

    private Booked booked(Stock.Taken taken) {
        @Nullable
        Meeting open = meetings.find(taken.meeting(), caller).<@Nullable Meeting>fold(found -> found, refusal -> null);
        return new Booked(
                open == null ? null : open.id().value(),
                open == null ? null : open.plan().title(),
                taken.slot().start().atZone(clock.getZone()).toOffsetDateTime(),
                taken.slot().end().atZone(clock.getZone()).toOffsetDateTime(),
                taken.quantity());
    }

    private View view(Asset asset) {
        return new View(
                asset.id(),
                asset.unit().value(),
                asset.kind(),
                asset.name(),
                asset.place(),
                asset.seats(),
                asset.quantity(),
                asset.shared(),
                asset.inUse(),
                asset.version(),
                assets.mayKeep(asset.unit(), caller));
    }
}
