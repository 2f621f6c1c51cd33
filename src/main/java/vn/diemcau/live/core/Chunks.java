package vn.diemcau.live.core;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list that never changes. Another list with one other element shares all chunks but one with it, so that a meeting of ten thousand sites does not
 * copy ten thousand seats for every event.
 */
final class Chunks<T> extends AbstractList<T> implements RandomAccess {

    private static final int SIZE = 64;

    private final Object[][] chunks;
    private final int size;

    private Chunks(Object[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    /** The same elements; a list of this kind is taken as it is. */
    static <T> Chunks<T> of(List<T> elements) {
        return elements instanceof Chunks<T> same ? same : copy(elements);
    }

    private static <T> Chunks<T> copy(List<T> elements) {
        var chunks = new Object[(elements.size() + SIZE - 1) / SIZE][];
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            int end = Math.min(elements.size(), (chunk + 1) * SIZE);
            chunks[chunk] = elements.subList(chunk * SIZE, end).toArray();
        }
        return new Chunks<>(chunks, elements.size());
    }

    /** The list with another element at this place. */
    Chunks<T> with(int place, T element) {
        Object[][] changed = chunks.clone();
        changed[place / SIZE] = changed[place / SIZE].clone();
        changed[place / SIZE][place % SIZE] = element;
        return new Chunks<>(changed, size);
    }

    /** The list with one more element at its end. */
    Chunks<T> plus(T element) {
        int last = size / SIZE;
        Object[][] more = Arrays.copyOf(chunks, last + 1);
        more[last] = size % SIZE == 0 ? new Object[1] : Arrays.copyOf(chunks[last], size % SIZE + 1);
        more[last][size % SIZE] = element;
        return new Chunks<>(more, size + 1);
    }

    @Override
    @SuppressWarnings("unchecked") // Only elements come in.
    public T get(int place) {
        return (T) chunks[place / SIZE][place % SIZE];
    }

    @Override
    public int size() {
        return size;
    }
}
