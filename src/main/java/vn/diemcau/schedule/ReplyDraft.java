package vn.diemcau.schedule;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static vn.diemcau.schedule.Checks.first;
import static vn.diemcau.schedule.Checks.length;
import static vn.diemcau.schedule.Checks.needed;
import static vn.diemcau.schedule.Checks.size;
import static vn.diemcau.schedule.Checks.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.SiteId;

/**
 * A reply as it was entered.
 *
 * @param attending whether the site will take part
 * @param headCount how many people; null counts the delegates named
 * @param delegates those named
 * @param reason why it declines, or a remark
 * @param wishes what the site asks for besides; of one that declines they are not looked at
 */
public record ReplyDraft(
        boolean attending,
        @Nullable Integer headCount,
        List<Guest> delegates,
        @Nullable String reason,
        WishesDraft wishes) {

    public ReplyDraft {
        delegates = List.copyOf(delegates);
    }

    /** An answer that asks for nothing. */
    public ReplyDraft(boolean attending, @Nullable Integer headCount, List<Guest> delegates, @Nullable String reason) {
        this(attending, headCount, delegates, reason, WishesDraft.NONE);
    }

    /**
     * A delegate as entered.
     *
     * @param name the full name
     * @param post the post
     * @param invitee the line of the composition that he or she is named for, if for one
     */
    public record Guest(
            @Nullable String name,
            @Nullable String post,
            @Nullable String invitee) {}

    /**
     * The reply that this makes, or the first thing that is wrong with it.
     *
     * @param asked the lines of the composition that ask this site
     */
    Answer<Reply> reply(Meeting meeting, SiteId site, List<Invitee> asked, Author by, Instant at) {
        if (!meeting.status().takesReplies()) {
            return ScheduleRefusal.CLOSED_FOR_REPLIES.answer();
        }
        return attending ? attending(meeting, site, asked, by, at) : declining(meeting, site, by, at);
    }

    private Answer<Reply> declining(Meeting meeting, SiteId site, Author by, Instant at) {
        return Reason.stated(reason)
                .map(stated -> new Reply(
                        site, false, 0, List.of(), stated.text(), meeting.plan().slot(), at, by, Wishes.NONE));
    }

    private Answer<Reply> attending(Meeting meeting, SiteId site, List<Invitee> asked, Author by, Instant at) {
        return wrong().or(() -> wrongNominations(asked))
                .or(() -> wishes.wrong(meeting))
                .<Answer<Reply>>map(Answer::refused)
                .orElseGet(() -> Answer.accepted(new Reply(
                        site,
                        true,
                        heads(),
                        named(),
                        text(reason),
                        meeting.plan().slot(),
                        at,
                        by,
                        wishes.complete())));
    }

    private Optional<Refusal> wrong() {
        return first(
                () -> size("delegates", delegates, Limits.HEADS),
                this::wrongHeads,
                this::wrongGuest,
                () -> length("reason", text(reason), Limits.REASON));
    }

    private Optional<Refusal> wrongHeads() {
        int least = Math.max(1, delegates.size());
        return least <= heads() && heads() <= Limits.HEADS
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(ScheduleRefusal.HEADS_OUT_OF_RANGE, Map.of("min", least, "max", Limits.HEADS)));
    }

    private Optional<Refusal> wrongGuest() {
        return delegates.stream()
                .map(guest -> first(
                        () -> needed("delegates.name", text(guest.name())),
                        () -> length("delegates.name", text(guest.name()), Limits.NAME),
                        () -> length("delegates.post", text(guest.post()), Limits.NAME)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> wrongNominations(List<Invitee> asked) {
        Map<String, Long> named = delegates.stream()
                .map(Guest::invitee)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(line -> line, Collectors.counting()));
        Set<String> known = asked.stream().map(Invitee::id).collect(Collectors.toSet());
        if (!known.containsAll(named.keySet())) {
            return Optional.of(Refusal.of(ScheduleRefusal.UNKNOWN_INVITEE));
        }
        return asked.stream()
                .filter(line -> named.getOrDefault(line.id(), 0L) > line.quota())
                .findFirst()
                .map(line -> Refusal.of(
                        ScheduleRefusal.QUOTA_EXCEEDED,
                        Map.of("quota", line.quota(), "post", requireNonNullElse(line.post(), ""))));
    }

    private int heads() {
        return headCount == null ? delegates.size() : headCount;
    }

    private List<Delegate> named() {
        return delegates.stream()
                .map(guest -> new Delegate(requireNonNull(text(guest.name())), text(guest.post()), guest.invitee()))
                .toList();
    }
}
