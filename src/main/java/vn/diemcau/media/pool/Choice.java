package vn.diemcau.media.pool;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which server a meeting gets, of those in service. In this order: one that is well, as long as there is one, because what looks ill from here may still work for the
 * sites; one that has room for all sites, because a full
 * server spoils every meeting on it, and one that is overloaded has none; the one on which the meeting is booked; one of the meeting's own region; one that may have load at all; the one with the largest free
 * capacity by weight; and then the name, so that every node chooses alike. When none has room, the meeting still gets the best.
 */
final class Choice {

    private Choice() {}

    static Optional<MediaServer> among(Collection<Candidate> candidates, int endpoints, String region) {
        return candidates.stream()
                .filter(Candidate::usable)
                .max(best(endpoints, region))
                .map(Candidate::server);
    }

    private static Comparator<Candidate> best(int endpoints, String region) {
        return Comparator.comparing(Candidate::well)
                .thenComparing(one -> one.fits(endpoints))
                .thenComparing(Candidate::booked)
                .thenComparing(one -> one.nearness(region))
                .thenComparing(one -> one.server().capacity().weight() > 0)
                .thenComparing(Candidate::share)
                .thenComparing(Candidate::free)
                .thenComparing(one -> one.server().id().value(), Comparator.reverseOrder());
    }
}
