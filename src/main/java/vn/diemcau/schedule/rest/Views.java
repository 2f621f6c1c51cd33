package vn.diemcau.schedule.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.Author;
import vn.diemcau.schedule.Bond;
import vn.diemcau.schedule.Delegate;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.HistoryEntry.What;
import vn.diemcau.schedule.ItemKind;
import vn.diemcau.schedule.MeetingKind;
import vn.diemcau.schedule.OverlapNotice;
import vn.diemcau.schedule.Part;
import vn.diemcau.schedule.ScarcityNotice;
import vn.diemcau.schedule.ShortageNotice;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.Venue;
import vn.diemcau.schedule.Verb;
import vn.diemcau.schedule.Wishes;

/** What pages read; the field names are the interface. Times are in the province's zone. */
final class Views {

    private Views() {}

    /** Somebody in a part. */
    record Person(String id, String name, String post) {

        static Person of(PersonId id, Directory directory) {
            return directory
                    .official(id)
                    .map(found -> new Person(id.value(), found.name(), found.post()))
                    .orElseGet(() -> new Person(id.value(), id.value(), ""));
        }
    }

    /**
     * Who did something, under the name of that time.
     *
     * @param leader in whose name it was done, or null when it was done in one's own
     */
    record By(String id, String name, @Nullable Person leader) {

        static By of(Author author) {
            Author.Leader leader = author.leader();
            return new By(
                    author.person().value(),
                    author.name(),
                    leader == null ? null : new Person(leader.person().value(), leader.name(), leader.post()));
        }
    }

    /** The hub. */
    record Hub(String id, String name, String unitId) {}

    /** How many of the invited sites answered what; the hub is not asked. */
    record Replies(int attending, int declined, int waiting) {}

    /** What the caller's own sites answered. */
    enum MyReply {
        ATTENDING,
        DECLINED
    }

    /**
     * A meeting in a list.
     *
     * @param siteCount the invited sites without the hub
     * @param my the parts in which the caller may join
     * @param mySites the sites that the caller answers for
     * @param venue where and how it is held
     * @param issuedAt when its sites were first told, or null while it is prepared
     * @param legal how it stands with the law
     */
    record Summary(
            String id,
            String title,
            MeetingKind kind,
            boolean unscheduled,
            OffsetDateTime start,
            OffsetDateTime end,
            Status status,
            Person chair,
            Person secretary,
            Hub hubSite,
            int siteCount,
            Replies replies,
            @Nullable MyReply myReply,
            Set<Part> my,
            List<String> mySites,
            Venue venue,
            @Nullable OffsetDateTime issuedAt,
            LegalView.Brief legal,
            int version) {}

    /**
     * A meeting with everything.
     *
     * @param mayEdit whether the caller keeps it, before it is issued and after
     * @param by who began it, or null when its preparation is not the caller's affair
     */
    record Full(
            @JsonUnwrapped Summary summary,
            List<Site> sites,
            List<Item> agenda,
            List<InviteeView> composition,
            List<Booked> bookings,
            List<Entry> history,
            @Nullable String overlapReason,
            boolean mayEdit,
            Set<Verb> verbs,
            @Nullable By by,
            LegalView deadlines) {}

    /** A room or equipment that the meeting has booked. */
    record Booked(String name, int quantity) {}

    /** A point of the agenda. */
    record Item(
            String id,
            String title,
            @Nullable String presenter,
            int minutes,
            ItemKind kind,
            boolean sub,
            @Nullable String presenterUnitId,
            @Nullable Integer speakingLimit,
            @Nullable String note,
            List<AgendaItem.Link> links) {}

    /**
     * A site of the meeting with its last answer.
     *
     * @param standing whether it stands on the day of the meeting; one whose unit has ended waits for an heir
     * @param bond whether its unit is called or asked
     * @param asked the lines of the composition that ask it
     */
    record Site(
            String id,
            String name,
            String unitId,
            String unitName,
            boolean hub,
            boolean standing,
            Bond bond,
            List<String> asked,
            @Nullable Reply reply) {}

    /**
     * An answer.
     *
     * @param stale whether the meeting has moved to another time since, so that the site is asked again
     */
    record Reply(
            boolean attending,
            int headCount,
            List<Delegate> delegates,
            @Nullable String reason,
            OffsetDateTime at,
            By by,
            boolean stale,
            Wishes.@Nullable Substitution substitution,
            @Nullable Decided decision,
            List<Wishes.Speech> speeches,
            @Nullable String question) {}

    /** What was decided of a substitute. */
    record Decided(boolean agreed, @Nullable String reason, OffsetDateTime at, String by) {}

    /** A line of the history. */
    record Entry(
            OffsetDateTime at,
            @Nullable By by,
            What what,
            @Nullable String reason,
            Map<String, FieldChange> changes) {}

    /**
     * What became of a field: a text or null for a field with one value; for sites the lists of names taken out and added, for the
     * agenda both whole lists.
     */
    record FieldChange(@Nullable Object from, @Nullable Object to) {}

    /** A meeting in preparation, with what the caller can do and who began it. */
    record Prepared(@JsonUnwrapped Summary summary, Set<Verb> verbs, By by) {}

    /** What is in preparation. */
    record Preparation(List<Prepared> meetings) {}

    /** The list of a week or any other time. */
    record Week(List<Summary> meetings) {}

    /** A meeting in a month. */
    record Outline(
            String id,
            String title,
            MeetingKind kind,
            boolean unscheduled,
            OffsetDateTime start,
            OffsetDateTime end,
            Status status,
            Person chair,
            int siteCount) {}

    /** A month or any other time in outline. */
    record Month(List<Outline> meetings) {}

    /** Everything that was ever answered for one site, oldest first. */
    record ReplyHistory(List<Reply> replies) {}

    /** Who would be taken, and what would be short. */
    record Overlaps(List<OverlapNotice> overlaps, @Nullable ShortageNotice shortage, List<ScarcityNotice> scarce) {}
}
