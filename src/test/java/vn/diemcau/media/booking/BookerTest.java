package vn.diemcau.media.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.Capacity;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.MediaServers;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.pool.State;

/** Which server a meeting is booked on, and what is said when there is none. */
class BookerTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final List<String> REGIONS = List.of("", "u-11", "u-14");

    /** Three hundred weeks in which meetings are planned one after the other. */
    static Stream<Week> weeks() {
        return IntStream.range(0, 300).mapToObj(Week::of);
    }

    /** Some servers, and meetings in the order in which they are planned. */
    record Week(int seed, List<MediaServer> servers, List<Want> wants) {

        static Week of(int seed) {
            var random = new Random(seed);
            List<MediaServer> servers = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(number -> server("s-" + number, random))
                    .toList();
            List<Want> wants = IntStream.range(0, 1 + random.nextInt(14))
                    .mapToObj(number -> randomWant("m-" + number, random))
                    .toList();
            return new Week(seed, servers, wants);
        }

        private static MediaServer server(String id, Random random) {
            var capacity = new Capacity(
                    REGIONS.get(random.nextInt(3)), 20 + random.nextInt(200), random.nextInt(3), random.nextInt(3));
            return MediaServers.with(id, State.values()[random.nextInt(3)], capacity);
        }

        private static Want randomWant(String id, Random random) {
            int from = random.nextInt(20);
            return new Want(
                    new MeetingId(id),
                    hour(from),
                    hour(from + 1 + random.nextInt(6)),
                    2 + random.nextInt(120),
                    random.nextInt(4) == 0,
                    REGIONS.get(random.nextInt(3)));
        }

        /** All of them booked, each after those before it. */
        List<Booking> booked() {
            List<Booking> booked = new ArrayList<>();
            wants.forEach(want -> new Booker(servers, booked).book(want, null).ifPresent(booked::add));
            return booked;
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void everyMeetingIsBookedOnAServerInServiceIfThereIsOne(Week week) {
        List<ServerId> inService = week.servers().stream()
                .filter(server -> server.state() == State.IN_SERVICE)
                .map(MediaServer::id)
                .toList();

        assertThat(week.booked()).hasSize(inService.isEmpty() ? 0 : week.wants().size());
        assertThat(week.booked()).allSatisfy(booking -> assertThat(inService).contains(booking.server()));
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void noMeetingIsBookedOverAnythingWhileItFitsSomewhere(Week week) {
        List<Booking> before = new ArrayList<>();
        for (Want want : week.wants()) {
            var booker = new Booker(week.servers(), before);
            Optional<Booking> booking = booker.book(want, null);
            boolean fitsSomewhere = week.servers().stream().anyMatch(server -> fits(server, want, before));

            assertThat(booking.stream())
                    .allSatisfy(found ->
                            assertThat(fits(server(week, found), want, before)).isEqualTo(fitsSomewhere));
            assertThat(booker.shortage(want).isEmpty()).isEqualTo(fitsSomewhere || booking.isEmpty());
            booking.ifPresent(before::add);
        }
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void whenRoomIsPromisedForLaterThereIsRoomLater(Week week) {
        List<Booking> booked = week.booked();
        var wish = new Want(new MeetingId("m-new"), hour(3), hour(8), 60, true, "u-11");

        new Booker(week.servers(), booked)
                .shortage(wish)
                .flatMap(Shortage::roomFrom)
                .ifPresent(from -> {
                    assertThat(from).isAfter(wish.from());
                    assertThat(new Booker(week.servers(), booked).shortage(wish.starting(from)))
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void whatIsBookedAgainStaysWhereItIs(Week week) {
        List<Booking> booked = week.booked();

        for (Booking booking : booked) {
            List<Booking> others = without(booked, booking);
            boolean fitsHere = fits(server(week, booking), booking.want(), others);
            Optional<Booking> again = new Booker(week.servers(), others).book(booking.want(), booking.server());
            if (fitsHere) {
                assertThat(again).contains(booking);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void everyNodeBooksAlikeInWhateverOrderItReadsTheRows(Week week) {
        List<Booking> booked = week.booked();
        var shuffledServers = new ArrayList<>(week.servers());
        var shuffledBookings = new ArrayList<>(booked);
        Collections.shuffle(shuffledServers, new Random(week.seed()));
        Collections.shuffle(shuffledBookings, new Random(week.seed()));
        var wish = new Want(new MeetingId("m-new"), hour(2), hour(9), 40, false, "u-11");

        assertThat(new Booker(shuffledServers, shuffledBookings).book(wish, null))
                .isEqualTo(new Booker(week.servers(), booked).book(wish, null));
    }

    @Test
    void aMeetingLeavesAServerThatTakesNoMoreMeetings() {
        MediaServer draining = MediaServers.with("a", State.DRAINING, new Capacity("", 100, 0, 1));
        MediaServer other = MediaServers.with("b", State.IN_SERVICE, new Capacity("", 100, 0, 1));

        assertThat(new Booker(List.of(draining, other), List.of()).book(want("m-1", 0, 2, 46), draining.id()))
                .hasValueSatisfying(booking -> assertThat(booking.server()).isEqualTo(other.id()));
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void whereEverythingFitsNothingIsBookedAnew(Week week) {
        List<Booking> booked = week.booked();
        boolean allFit = booked.stream()
                .allMatch(booking -> fits(server(week, booking), booking.want(), without(booked, booking)));

        List<Booking> changes = new Rebooking(week.servers(), booked, hour(-1)).changes();

        assertThat(changes.isEmpty() || !allFit).isTrue();
    }

    @Test
    void aNewServerTakesWhatIsTooMuchElsewhereAndNothingElse() {
        MediaServer old = MediaServers.with("a", State.IN_SERVICE, new Capacity("", 50, 0, 1));
        MediaServer fresh = MediaServers.with("b", State.IN_SERVICE, new Capacity("", 500, 0, 5));
        var first = new Booking(old.id(), want("m-1", 0, 2, 40));
        var tooMuch = new Booking(old.id(), want("m-2", 1, 3, 40));
        var alone = new Booking(old.id(), want("m-3", 5, 6, 40));

        assertThat(new Rebooking(List.of(old, fresh), List.of(first, tooMuch, alone), hour(-1)).changes())
                .containsExactly(new Booking(fresh.id(), first.want()));
        assertThat(new Rebooking(List.of(old), List.of(first, tooMuch, alone), hour(-1)).changes())
                .isEmpty();
    }

    @Test
    void aMeetingThatHasBegunIsNotBookedElsewhere() {
        MediaServer out = MediaServers.with("a", State.OUT_OF_SERVICE, new Capacity("", 500, 0, 1));
        MediaServer other = MediaServers.with("b", State.IN_SERVICE, new Capacity("", 50, 0, 1));
        var running = new Booking(out.id(), want("m-1", 0, 2, 40));

        assertThat(new Rebooking(List.of(out, other), List.of(running), hour(0)).changes())
                .isEmpty();
    }

    @Test
    void whatIsBookedOnAServerThatIsTakenOutGoesToTheOthers() {
        MediaServer out = MediaServers.with("a", State.OUT_OF_SERVICE, new Capacity("", 500, 0, 1));
        MediaServer other = MediaServers.with("b", State.IN_SERVICE, new Capacity("", 50, 0, 1));
        var booked = new Booking(out.id(), want("m-1", 0, 2, 40));

        assertThat(new Rebooking(List.of(out, other), List.of(booked), hour(-1)).changes())
                .containsExactly(new Booking(other.id(), booked.want()));
        assertThat(new Rebooking(List.of(out), List.of(booked), hour(-1)).changes())
                .isEmpty();
    }

    @Test
    void meetingsOneAfterTheOtherShareARoomAndARecorder() {
        MediaServer only = MediaServers.with("a", State.IN_SERVICE, new Capacity("", 50, 1, 1));
        var first = new Booking(only.id(), recorded("m-1", 0, 2, 46));
        var booker = new Booker(List.of(only), List.of(first));

        assertThat(booker.shortage(recorded("m-2", 2, 4, 46))).isEmpty();
        assertThat(booker.shortage(recorded("m-2", 1, 3, 46))).hasValueSatisfying(shortage -> {
            assertThat(shortage.what()).isEqualTo(Shortage.What.ROOM);
            assertThat(shortage.free()).isEqualTo(4);
            assertThat(shortage.rivals()).containsExactly(first.want());
            assertThat(shortage.roomFrom()).contains(hour(2));
        });
    }

    @Test
    void whereOnlyTheRecorderIsTakenThatIsWhatIsSaid() {
        MediaServer only = MediaServers.with("a", State.IN_SERVICE, new Capacity("", 100, 1, 1));
        var recording = new Booking(only.id(), recorded("m-1", 0, 2, 40));
        var plain = new Booking(only.id(), want("m-2", 0, 3, 10));
        var booker = new Booker(List.of(only), List.of(recording, plain));

        assertThat(booker.shortage(want("m-3", 0, 2, 40))).isEmpty();
        assertThat(booker.shortage(recorded("m-3", 0, 2, 40))).hasValueSatisfying(shortage -> {
            assertThat(shortage.what()).isEqualTo(Shortage.What.RECORDER);
            assertThat(shortage.rivals()).containsExactly(recording.want());
            assertThat(shortage.roomFrom()).contains(hour(2));
        });
    }

    @Test
    void aMeetingThatIsTooLargeForEveryServerIsPromisedNothing() {
        MediaServer only = MediaServers.with("a", State.IN_SERVICE, new Capacity("", 50, 0, 1));
        var other = new Booking(only.id(), want("m-1", 0, 2, 10));

        assertThat(new Booker(List.of(only), List.of(other)).shortage(want("m-2", 0, 2, 51)))
                .hasValueSatisfying(shortage -> assertThat(shortage.roomFrom()).isEmpty());
    }

    @Test
    void withoutServersNothingIsShortAndNothingIsBooked() {
        var booker = new Booker(List.of(), List.of());

        assertThat(booker.shortage(recorded("m-1", 0, 2, 3000))).isEmpty();
        assertThat(booker.book(recorded("m-1", 0, 2, 3000), null)).isEmpty();
    }

    @Test
    void theLedgerTellsTheMostAtOneMomentAndNotTheSum() {
        var server = new ServerId("a");
        var ledger = new Ledger(List.of(
                new Booking(server, recorded("m-1", 0, 2, 40)),
                new Booking(server, want("m-2", 1, 3, 30)),
                new Booking(server, recorded("m-3", 3, 5, 50)),
                new Booking(new ServerId("b"), want("m-4", 0, 5, 500))));

        assertThat(ledger.endpoints(server, hour(0), hour(5))).isEqualTo(70);
        assertThat(ledger.endpoints(server, hour(2), hour(5))).isEqualTo(50);
        assertThat(ledger.endpoints(server, hour(5), hour(6))).isZero();
        assertThat(ledger.recorders(server, hour(0), hour(5))).isEqualTo(1);
        assertThat(ledger.recorders(server, hour(2), hour(3))).isZero();
    }

    /** The rule in its plainest form, minute by minute. */
    private static boolean fits(MediaServer server, Want want, List<Booking> others) {
        return server.state() == State.IN_SERVICE
                && Stream.iterate(want.from(), want.until()::isAfter, moment -> moment.plusSeconds(1800))
                        .allMatch(moment -> sum(server, moment, others, false) + want.endpoints()
                                        <= server.capacity().endpoints()
                                && (!want.recorder()
                                        || sum(server, moment, others, true)
                                                < server.capacity().recordings()));
    }

    private static int sum(MediaServer server, Instant moment, List<Booking> others, boolean recorders) {
        return others.stream()
                .filter(booking -> booking.server().equals(server.id()))
                .map(Booking::want)
                .filter(want -> want.meets(moment, moment.plusSeconds(1)))
                .mapToInt(want -> recorders ? want.recorder() ? 1 : 0 : want.endpoints())
                .sum();
    }

    private static List<Booking> without(List<Booking> bookings, Booking one) {
        return bookings.stream().filter(other -> other != one).toList();
    }

    private static MediaServer server(Week week, Booking booking) {
        return week.servers().stream()
                .filter(server -> server.id().equals(booking.server()))
                .findFirst()
                .orElseThrow();
    }

    private static Want want(String meeting, int from, int until, int endpoints) {
        return new Want(new MeetingId(meeting), hour(from), hour(until), endpoints, false, "");
    }

    private static Want recorded(String meeting, int from, int until, int endpoints) {
        return new Want(new MeetingId(meeting), hour(from), hour(until), endpoints, true, "");
    }

    private static Instant hour(int hours) {
        return MONDAY.plusSeconds(hours * 3600L);
    }
}
