package vn.diemcau.schedule.rest;

import static vn.diemcau.schedule.rest.Malformed.present;
import static vn.diemcau.schedule.rest.Malformed.read;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Changing;
import vn.diemcau.schedule.Draft;
import vn.diemcau.schedule.InviteeDraft;
import vn.diemcau.schedule.ItemKind;
import vn.diemcau.schedule.MeetingKind;
import vn.diemcau.schedule.PointDraft;
import vn.diemcau.schedule.VenueDraft;

/**
 * A meeting as the editor sends it, complete or not.
 *
 * @param id the meeting that is being edited, when only its overlaps are asked for
 * @param siteIds the invited sites; the hub may stand among them
 * @param venue where and how it is held; missing for online
 * @param composition who is asked to come; missing when that is left to the sites
 * @param version the version that was edited; for a change only
 * @param reason why it is changed, or why a new one has less notice than the law asks for
 */
public record MeetingBody(
        @Nullable String id,
        @Nullable String title,
        @Nullable MeetingKind kind,
        boolean unscheduled,
        @Nullable String chairId,
        @Nullable String secretaryId,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable String hubSiteId,
        @Nullable List<@Nullable String> siteIds,
        @Nullable List<@Nullable Item> agenda,
        @Nullable String overlapReason,
        @Nullable VenueBody venue,
        @Nullable List<@Nullable InviteeBody> composition,
        @Nullable Integer version,
        @Nullable String reason,
        @Nullable Stage stage) {

    /**
     * A point of the agenda.
     *
     * @param id as it was read; a point's place gives it its identifier, so it changes nothing
     */
    public record Item(
            @Nullable String id,
            @Nullable String title,
            @Nullable String presenter,
            int minutes,
            @Nullable ItemKind kind,
            boolean sub,
            @Nullable String presenterUnitId,
            @Nullable Integer speakingLimit,
            @Nullable String note,
            @Nullable List<@Nullable Link> links) {

        PointDraft point() {
            return new PointDraft(
                    title,
                    presenter,
                    minutes,
                    kind,
                    sub,
                    read("presenterUnitId", presenterUnitId, UnitId::new),
                    speakingLimit,
                    note,
                    Stream.ofNullable(links)
                            .flatMap(List::stream)
                            .map(link -> present("links", link))
                            .map(link -> new PointDraft.Link(link.label(), link.url()))
                            .toList());
        }
    }

    /** A link to a paper. */
    public record Link(@Nullable String label, @Nullable String url) {}

    /** What is to be planned. */
    Draft draft() {
        return new Draft(
                title,
                kind,
                unscheduled,
                read("chairId", chairId, PersonId::new),
                read("secretaryId", secretaryId, PersonId::new),
                start == null ? null : start.toInstant(),
                end == null ? null : end.toInstant(),
                read("hubSiteId", hubSiteId, SiteId::new),
                sites(),
                points(),
                overlapReason,
                venue == null ? VenueDraft.USUAL : venue.draft(),
                lines());
    }

    /** What is worth keeping for another time: not which meeting it was, nor what was said about its own time. */
    MeetingBody bare() {
        return new MeetingBody(
                null,
                title,
                kind,
                unscheduled,
                chairId,
                secretaryId,
                start,
                end,
                hubSiteId,
                siteIds,
                agenda,
                null,
                venue,
                composition,
                null,
                null,
                null);
    }

    /** How far it goes at once. */
    Stage stageOrIssued() {
        return stage == null ? Stage.ISSUED : stage;
    }

    /** The meeting that is being edited, if any. */
    @Nullable
    MeetingId self() {
        return read("id", id, MeetingId::new);
    }

    /** The change that is asked for. */
    Changing.Order order(MeetingId meeting) {
        if (version == null) {
            throw new Malformed("version");
        }
        return new Changing.Order(meeting, version, reason);
    }

    private List<SiteId> sites() {
        return Optional.ofNullable(siteIds).orElse(List.of()).stream()
                .map(site -> present("siteIds", read("siteIds", site, SiteId::new)))
                .toList();
    }

    private List<InviteeDraft> lines() {
        return Stream.ofNullable(composition)
                .flatMap(List::stream)
                .map(line -> present("composition", line))
                .map(InviteeBody::draft)
                .toList();
    }

    private List<PointDraft> points() {
        return Optional.ofNullable(agenda).orElse(List.of()).stream()
                .map(item -> present("agenda", item))
                .map(Item::point)
                .toList();
    }
}
