package vn.diemcau.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many unsuccessful attempts are borne within a sliding window; settings. A whole office shares one address, so an address
 * alone may fail often, and one that guesses at one account is stopped soon; a guessed account can still be used from elsewhere.
 *
 * @param perAccountAndAddress of one account from one address
 * @param perAccount of one account from everywhere
 * @param perAddress from one address for all accounts
 * @param window how far back attempts count
 */
public record LoginLimits(int perAccountAndAddress, int perAccount, int perAddress, Duration window) {

    /**
     * How long to wait before the attempt may be made.
     *
     * @param attempts those of the window with the same account or address, latest first, this one included
     */
    public Optional<Duration> wait(Attempt attempt, List<Attempt> attempts) {
        Stream<Attempt> account = attempts.stream().filter(each -> sameAccount(attempt, each));
        Stream<Attempt> address = attempts.stream().filter(each -> sameAddress(attempt, each));
        Stream<Attempt> both =
                attempts.stream().filter(each -> sameAccount(attempt, each) && sameAddress(attempt, each));
        return Stream.of(
                        waitFor(both, perAccountAndAddress, attempt.at()),
                        waitFor(account, perAccount, attempt.at()),
                        waitFor(address, perAddress, attempt.at()))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
    }

    /** One too many means waiting until the oldest of the last allowed ones leaves the window. */
    private Optional<Duration> waitFor(Stream<Attempt> latestFirst, int allowed, Instant now) {
        return latestFirst
                .skip(allowed)
                .findFirst()
                .map(oldest -> Duration.between(now, oldest.at().plus(window)));
    }

    private static boolean sameAccount(Attempt one, Attempt other) {
        return one.accountHash().equals(other.accountHash());
    }

    private static boolean sameAddress(Attempt one, Attempt other) {
        return one.addressHash().equals(other.addressHash());
    }
}
