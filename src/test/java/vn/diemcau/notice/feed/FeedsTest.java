package vn.diemcau.notice.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.Answer;
import vn.diemcau.schedule.Samples;

class FeedsTest {

    private static final Caller SECRETARY = Samples.SECRETARY_CALLS;
    private static final FeedOwner OWN = FeedOwner.of(SECRETARY.account());

    private final AtomicInteger ids = new AtomicInteger();
    private final MemoryFeedStore store = new MemoryFeedStore();
    private final Feeds feeds = new Feeds(store, Samples.CLOCK, () -> "id-" + ids.incrementAndGet());

    @Test
    void whoKnowsTheAddressReadsTheCalendar() {
        String token = accepted(feeds.open(OWN, SECRETARY));

        assertThat(feeds.behind(token)).map(Feed::owner).contains(OWN);
        assertThat(feeds.behind("another")).isEmpty();
        assertThat(feeds.behind("")).isEmpty();
    }

    @Test
    void aNewAddressEndsTheOldOne() {
        String first = accepted(feeds.open(OWN, SECRETARY));
        String second = accepted(feeds.open(OWN, SECRETARY));

        assertThat(feeds.behind(first)).isEmpty();
        assertThat(feeds.behind(second)).isPresent();
    }

    @Test
    void aClosedCalendarIsClosed() {
        String token = accepted(feeds.open(OWN, SECRETARY));
        accepted(feeds.close(OWN, SECRETARY));

        assertThat(feeds.behind(token)).isEmpty();
        assertThat(accepted(feeds.close(OWN, SECRETARY))).isEqualTo(OWN);
    }

    @ParameterizedTest
    @CsvSource({
        "LEADER, true",
        "SECRETARY, true",
        "TECHNICAL_OPERATOR, false",
        "ADMINISTRATOR, false",
        "DELEGATE, false"
    })
    void leadersAndSecretariesOpenTheCalendarOfTheirUnit(Role role, boolean may) {
        Caller caller = Samples.caller(Samples.VICE, new RoleInUnit(role, Samples.OFFICE, null));

        assertThat(opens(FeedOwner.of(Samples.OFFICE), caller)).isEqualTo(may);
        assertThat(opens(FeedOwner.of(Samples.MUONG_NHE), caller)).isFalse();
        assertThat(opens(FeedOwner.of(Samples.PROVINCE), caller)).isFalse();
    }

    @Test
    void nobodyOpensSomebodyElsesCalendar() {
        assertThat(opens(FeedOwner.of(Samples.CHAIR_CALLS.account()), SECRETARY))
                .isFalse();
        assertThat(opens(FeedOwner.of(Samples.MUONG_NHE), Samples.SITE_CALLS)).isFalse();
        assertThat(opens(FeedOwner.of(Samples.SITE_CALLS.account()), Samples.SITE_CALLS))
                .isTrue();
    }

    @Test
    void aPasswordOpensTheCalendarOfItsAccountUntilItIsTakenBack() {
        Feeds.Fresh fresh = accepted(feeds.addPassword("  Điện thoại ", SECRETARY));

        assertThat(fresh.password().label()).isEqualTo("Điện thoại");
        assertThat(fresh).asString().doesNotContain(fresh.secret());
        assertThat(feeds.opens(fresh.secret())).contains(SECRETARY.account());
        assertThat(feeds.passwords(SECRETARY).get(0).usedAt()).isEqualTo(Samples.NOW);

        feeds.removePassword(fresh.password().id(), Samples.CHAIR_CALLS);
        assertThat(feeds.opens(fresh.secret())).isPresent();
        feeds.removePassword(fresh.password().id(), SECRETARY);
        assertThat(feeds.opens(fresh.secret())).isEmpty();
    }

    @Test
    void aPasswordHasANameAndThereAreNotTooMany() {
        assertThat(refusal(feeds.addPassword(null, SECRETARY))).isEqualTo("FEED_LABEL_NEEDED");
        assertThat(refusal(feeds.addPassword(" \u0007 ", SECRETARY))).isEqualTo("FEED_LABEL_NEEDED");
        assertThat(refusal(feeds.addPassword("x".repeat(61), SECRETARY))).isEqualTo("FEED_LABEL_NEEDED");
        for (int made = 0; made < Feeds.PASSWORDS; made++) {
            accepted(feeds.addPassword("Máy " + made, SECRETARY));
        }
        assertThat(refusal(feeds.addPassword("Một nữa", SECRETARY))).isEqualTo("FEED_TOO_MANY_PASSWORDS");
        accepted(feeds.addPassword("Máy khác", Samples.CHAIR_CALLS));
    }

    @Test
    void whoComesTooOftenWaitsForTheNextWhile() {
        var later = Clock.offset(Samples.CLOCK, Duration.ofMinutes(5));
        var pace = new Pace(2, Duration.ofMinutes(5), Samples.CLOCK);

        assertThat(pace.allows("a")).isTrue();
        assertThat(pace.allows("a")).isTrue();
        assertThat(pace.allows("a")).isFalse();
        assertThat(pace.allows("b")).isTrue();
        assertThat(new Pace(1, Duration.ofMinutes(5), later).allows("a")).isTrue();
    }

    private boolean opens(FeedOwner owner, Caller caller) {
        return feeds.open(owner, caller).fold(token -> true, refusal -> false);
    }

    private static <T> T accepted(Answer<T> answer) {
        return answer.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(value -> "accepted", refusal -> refusal.code());
    }
}
