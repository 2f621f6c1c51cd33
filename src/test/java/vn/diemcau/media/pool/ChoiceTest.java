package vn.diemcau.media.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChoiceTest {

    private static final String HERE = "u-11";
    private static final List<String> REGIONS = List.of("", HERE, "u-14");

    /** Two hundred pools of up to seven servers, and a meeting for each. */
    static Stream<Case> cases() {
        return IntStream.range(0, 200).mapToObj(seed -> new Case(seed, new Random(seed)));
    }

    /** Some servers in some state, and how many sites a meeting has. */
    record Case(int seed, List<Candidate> candidates, int endpoints) {

        Case(int seed, Random random) {
            this(
                    seed,
                    random.ints(random.nextInt(8), 0, 1_000_000)
                            .mapToObj(number -> candidate("s-" + number, new Random(number)))
                            .toList(),
                    1 + random.nextInt(150));
        }

        private static Candidate candidate(String id, Random random) {
            State state = State.values()[random.nextInt(3)];
            var capacity = new Capacity(REGIONS.get(random.nextInt(3)), 1 + random.nextInt(200), 0, random.nextInt(3));
            return new Candidate(
                    MediaServers.with(id, state, capacity),
                    random.nextInt(4) > 0,
                    random.nextInt(150),
                    random.nextDouble(),
                    false);
        }

        Optional<Candidate> chosen() {
            return chosen(candidates);
        }

        Optional<Candidate> chosen(List<Candidate> among) {
            return Choice.among(among, endpoints, HERE)
                    .flatMap(server -> among.stream()
                            .filter(one -> one.server().equals(server))
                            .findFirst());
        }

        boolean any(Predicate<Candidate> what) {
            return usable().anyMatch(what);
        }

        /** Those in service: the well ones, or all when none is well. */
        private Stream<Candidate> usable() {
            List<Candidate> inService =
                    candidates.stream().filter(Candidate::usable).toList();
            boolean anyWell = inService.stream().anyMatch(Candidate::well);
            return inService.stream().filter(one -> one.well() == anyWell);
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMeetingGetsAServerThatIsInServiceAndWellIfAnyIs(Case pool) {
        assertThat(pool.chosen().isPresent()).isEqualTo(pool.any(one -> true));
        assertThat(pool.chosen().stream()).allSatisfy(one -> {
            assertThat(one.server().state()).isEqualTo(State.IN_SERVICE);
            assertThat(one.well()).isEqualTo(pool.any(Candidate::well));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noServerIsOverfilledWhileAnotherHasRoom(Case pool) {
        assertThat(pool.chosen().stream())
                .allSatisfy(one -> assertThat(one.fits(pool.endpoints()))
                        .isEqualTo(pool.any(other -> other.fits(pool.endpoints()))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMeetingLeavesItsRegionOnlyForWantOfRoom(Case pool) {
        assertThat(pool.chosen().stream())
                .allSatisfy(one -> assertThat(
                                pool.any(other -> other.fits(pool.endpoints()) == one.fits(pool.endpoints())
                                        && other.nearness(HERE) > one.nearness(HERE)))
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNodeChoosesAlikeInWhateverOrderItReadsTheRows(Case pool) {
        var shuffled = new ArrayList<>(pool.candidates());
        Collections.shuffle(shuffled, new Random(pool.seed()));

        assertThat(pool.chosen(shuffled)).isEqualTo(pool.chosen());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takingAwayAServerThatWasNotChosenChangesNothing(Case pool) {
        Optional<Candidate> chosen = pool.chosen();
        for (Candidate other : pool.candidates()) {
            if (!chosen.equals(Optional.of(other))) {
                List<Candidate> rest =
                        pool.candidates().stream().filter(one -> one != other).toList();
                assertThat(pool.chosen(rest)).isEqualTo(chosen);
            }
        }
    }

    @Test
    void ofEqualServersTheOneWithMoreWeightTakesMore() {
        var light =
                new Candidate(MediaServers.with("a", State.IN_SERVICE, new Capacity("", 100, 0, 1)), true, 0, 0, false);
        var heavy = new Candidate(
                MediaServers.with("b", State.IN_SERVICE, new Capacity("", 100, 0, 3)), true, 40, 0, false);

        assertThat(Choice.among(List.of(light, heavy), 46, HERE)).contains(heavy.server());
    }

    @Test
    void aServerAboveTheStressAtWhichJicofoLeavesBridgesOutHasNoRoom() {
        var capacity = new Capacity("", 100, 0, 1);
        var loaded = new Candidate(MediaServers.with("a", State.IN_SERVICE, capacity), true, 0, 0.81, true);
        var busy = new Candidate(MediaServers.with("b", State.IN_SERVICE, capacity), true, 50, 0.8, false);

        assertThat(Choice.among(List.of(loaded, busy), 46, HERE)).contains(busy.server());
        assertThat(Choice.among(List.of(loaded), 46, HERE)).contains(loaded.server());
    }

    @Test
    void theBookedServerComesBeforeANearerOneButNotBeforeRoom() {
        var far = new Candidate(
                MediaServers.with("a", State.IN_SERVICE, new Capacity("u-14", 100, 0, 1)), true, 0, 0, true);
        var near = new Candidate(
                MediaServers.with("b", State.IN_SERVICE, new Capacity(HERE, 100, 0, 1)), true, 0, 0, false);

        assertThat(Choice.among(List.of(far, near), 100, HERE)).contains(far.server());
        assertThat(Choice.among(List.of(far, near), 101, HERE)).contains(far.server());
        var full = new Candidate(far.server(), true, 60, 0, true);
        assertThat(Choice.among(List.of(full, near), 46, HERE)).contains(near.server());
    }

    @Test
    void aServerWithoutWeightIsForWantOfAnother() {
        var spare =
                new Candidate(MediaServers.with("a", State.IN_SERVICE, new Capacity("", 500, 0, 0)), true, 0, 0, false);
        var usual = new Candidate(
                MediaServers.with("b", State.IN_SERVICE, new Capacity("", 100, 0, 1)), true, 40, 0, false);

        assertThat(Choice.among(List.of(spare, usual), 46, HERE)).contains(usual.server());
        assertThat(Choice.among(List.of(spare), 46, HERE)).contains(spare.server());
    }
}
