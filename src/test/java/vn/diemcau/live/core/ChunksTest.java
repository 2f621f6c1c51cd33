package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 128, 200})
    void itHoldsWhatItWasMadeOf(int size) {
        List<Integer> elements = numbers(size);

        assertThat(Chunks.of(elements)).isEqualTo(elements).hasSize(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 200})
    void anotherElementMakesAnotherListAndLeavesTheFirst(int size) {
        List<Integer> elements = numbers(size);
        Chunks<Integer> first = Chunks.of(elements);

        for (int place = 0; place < size; place++) {
            List<Integer> expected = new ArrayList<>(elements);
            expected.set(place, -1);

            assertThat(first.with(place, -1)).isEqualTo(expected);
        }
        assertThat(first).isEqualTo(elements);
    }

    @Test
    void itGrowsAtItsEndAndLeavesTheShorterOnes() {
        Chunks<Integer> growing = Chunks.of(List.of());
        List<Chunks<Integer>> all = new ArrayList<>(List.of(growing));
        for (int i = 0; i < 200; i++) {
            growing = growing.plus(i);
            all.add(growing);
        }

        for (int size = 0; size <= 200; size++) {
            assertThat(all.get(size)).isEqualTo(numbers(size));
        }
    }

    @Test
    void twoThatGrowFromTheSameOneDoNotMeet() {
        Chunks<Integer> common = Chunks.of(numbers(70));

        Chunks<Integer> one = common.plus(1);
        Chunks<Integer> other = common.plus(2);

        assertThat(one).hasSize(71).endsWith(1);
        assertThat(other).hasSize(71).endsWith(2);
    }

    @Test
    void manyChangesOneAfterTheOtherAllHold() {
        var random = new Random(7);
        List<Integer> expected = new ArrayList<>(numbers(150));
        Chunks<Integer> chunks = Chunks.of(expected);
        for (int i = 0; i < 500; i++) {
            int place = random.nextInt(expected.size());
            expected.set(place, i);
            chunks = chunks.with(place, i);
        }

        assertThat(chunks).isEqualTo(expected);
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
