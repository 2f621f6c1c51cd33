package vn.diemcau.media.health;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.pool.ServerId;

/**
 * How a server did for a minute, or for several put together.
 *
 * @param at the beginning
 * @param rounds how often it was asked
 * @param well how often it was held to be well
 * @param totalMillis how long its answers took, all together
 * @param worstMillis how long the slowest took
 * @param stress the highest of the time; null when no bridge told
 * @param participants the most of the time; null when no bridge told
 * @param recordersFree the fewest of the time; null when no recorder told
 */
public record Minute(
        ServerId server,
        Instant at,
        int rounds,
        int well,
        long totalMillis,
        long worstMillis,
        @Nullable Double stress,
        @Nullable Integer participants,
        @Nullable Integer recordersFree) {

    /** One round. */
    static Minute of(Look look, Optional<Load> load, Instant at) {
        return new Minute(
                look.server(),
                at,
                1,
                look.well() ? 1 : 0,
                look.millis(),
                look.millis(),
                load.map(Load::stress).orElse(null),
                load.map(Load::participants).orElse(null),
                load.map(Load::recordersFree).orElse(null));
    }

    /** This and another one together, from this one's beginning on. */
    Minute and(Minute other) {
        return new Minute(
                server,
                at,
                rounds + other.rounds,
                well + other.well,
                totalMillis + other.totalMillis,
                Math.max(worstMillis, other.worstMillis),
                either(stress, other.stress, Math::max),
                either(participants, other.participants, Math::max),
                either(recordersFree, other.recordersFree, Math::min));
    }

    Minute at(Instant beginning) {
        return new Minute(
                server, beginning, rounds, well, totalMillis, worstMillis, stress, participants, recordersFree);
    }

    /** How long an answer took on the average. */
    public long meanMillis() {
        return totalMillis / rounds;
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other, BinaryOperator<T> both) {
        if (one == null) {
            return other;
        }
        return other == null ? one : both.apply(one, other);
    }
}
