package vn.diemcau.notice;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Plan;

/** Who is told of a meeting: an invited site, which answers for its unit, or a person who is invited by name, who has nothing to answer. */
public sealed interface Receiver {

    /** Whether the plan invites this one. */
    boolean isIn(Plan plan);

    /** The site, if it is one. */
    default Optional<SiteId> site() {
        return Optional.empty();
    }

    /** The person, if it is one. */
    default Optional<PersonId> person() {
        return Optional.empty();
    }

    /** This site. */
    static Receiver of(SiteId site) {
        return new OfSite(site);
    }

    /** This person. */
    static Receiver of(PersonId person) {
        return new ByName(person);
    }

    /** Everybody whom a plan invites, the sites in their order and then the people. */
    static Set<Receiver> invited(Plan plan) {
        Set<Receiver> all = new LinkedHashSet<>();
        plan.sites().forEach(site -> all.add(of(site)));
        plan.guests().forEach(person -> all.add(of(person)));
        return all;
    }

    /** A site. */
    record OfSite(SiteId id) implements Receiver {

        @Override
        public boolean isIn(Plan plan) {
            return plan.includes(id);
        }

        @Override
        public Optional<SiteId> site() {
            return Optional.of(id);
        }
    }

    /** A person. */
    record ByName(PersonId id) implements Receiver {

        @Override
        public boolean isIn(Plan plan) {
            return plan.guests().contains(id);
        }

        @Override
        public Optional<PersonId> person() {
            return Optional.of(id);
        }
    }
}
