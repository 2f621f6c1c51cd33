package vn.diemcau.schedule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site asks for with its answer.
 *
 * @param substitution somebody who would come instead of the head, or null
 * @param decision what was decided of that, or null as long as nothing was
 * @param speeches what it wants to speak about
 * @param question what it asks or proposes beforehand, or null
 */
public record Wishes(
        @Nullable Substitution substitution,
        @Nullable Decision decision,
        List<Speech> speeches,
        @Nullable String question) {

    /** None. */
    public static final Wishes NONE = new Wishes(null, null, List.of(), null);

    public Wishes {
        speeches = List.copyOf(speeches);
    }

    /** Whether somebody waits for a decision. */
    public boolean undecided() {
        return substitution != null && decision == null;
    }

    /** The same wishes, decided. */
    Wishes decided(Decision made) {
        return new Wishes(substitution, made, speeches, question);
    }

    /** The same wishes; what was decided of the same substitution before still holds. */
    Wishes after(Wishes before) {
        return substitution != null && substitution.equals(before.substitution)
                ? new Wishes(substitution, before.decision, speeches, question)
                : this;
    }

    /**
     * A head who is invited and cannot come sends a capable subordinate, if the chair agrees (Quyết định 45/2018/QĐ-TTg, article 11).
     *
     * @param absent who cannot come: the post, or the name
     * @param name who comes instead
     * @param post whose post is
     * @param reason why
     */
    public record Substitution(
            String absent, String name, @Nullable String post, String reason) {}

    /**
     * What the chair, or the secretary for the chair, said to it.
     *
     * @param agreed whether the substitute may come
     * @param reason why not
     * @param at when
     * @param by who said it
     */
    public record Decision(boolean agreed, @Nullable String reason, Instant at, String by) {}

    /**
     * Somebody wants to speak.
     *
     * @param item the point of the agenda, or null
     * @param topic about what
     * @param minutes how long
     */
    public record Speech(@Nullable String item, String topic, int minutes) {}
}
