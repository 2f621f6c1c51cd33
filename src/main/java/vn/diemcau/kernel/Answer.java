package vn.diemcau.kernel;

import java.util.function.Function;

/**
 * What a rule says to a request: done, with its result, or refused, with its reason.
 *
 * @param <T> what an accepted request yields
 */
public sealed interface Answer<T> {

    /** The answer of a request that was carried out. */
    static <T> Answer<T> accepted(T value) {
        return new Accepted<>(value);
    }

    /** The answer of a request that changed nothing. */
    static <T> Answer<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Reads the answer whichever it is; a caller can't forget one of the two. */
    <R> R fold(Function<? super T, ? extends R> accepted, Function<? super Refusal, ? extends R> refused);

    /** Goes on with the result, or keeps the refusal. */
    default <R> Answer<R> then(Function<? super T, Answer<R>> next) {
        return fold(next, Answer::refused);
    }

    /** Changes the result, or keeps the refusal. */
    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> accepted(change.apply(value)), Answer::refused);
    }

    /** Carried out. */
    record Accepted<T>(T value) implements Answer<T> {

        @Override
        public <R> R fold(Function<? super T, ? extends R> accepted, Function<? super Refusal, ? extends R> refused) {
            return accepted.apply(value);
        }
    }

    /** Not carried out. */
    record Refused<T>(Refusal refusal) implements Answer<T> {

        @Override
        public <R> R fold(Function<? super T, ? extends R> accepted, Function<? super Refusal, ? extends R> refused) {
            return refused.apply(refusal);
        }
    }
}
