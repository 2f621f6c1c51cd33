package vn.diemcau.schedule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.unit.Level;

/** Whom a line of the composition (thành phần tham dự) asks. */
public sealed interface Whom {

    /** What kind of answer it is; the names are part of the interface. */
    enum Kind {
        EACH,
        UNITS,
        PERSON,
        OUTSIDE
    }

    /** What kind of answer this is. */
    Kind kind();

    /**
     * The unit of every site of the meeting, hub excepted, or of those of one tier: "Chủ tịch UBND các xã, phường". It follows the list of sites.
     *
     * @param level the tier, or null for all
     */
    record Each(@Nullable Level level) implements Whom {

        @Override
        public Kind kind() {
            return Kind.EACH;
        }
    }

    /** These units, whose sites take part. */
    record Some(List<UnitId> units) implements Whom {

        public Some {
            units = List.copyOf(units);
        }

        @Override
        public Kind kind() {
            return Kind.UNITS;
        }
    }

    /** One person, wherever he or she sits. */
    record One(PersonId person) implements Whom {

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    /** Somebody this organisation does not know, such as a newspaper (báo, đài); invited on paper. */
    record Outside(String name) implements Whom {

        @Override
        public Kind kind() {
            return Kind.OUTSIDE;
        }
    }

    /** The person, if it is one. */
    static Optional<PersonId> person(Invitee invitee) {
        return invitee.whom() instanceof One one ? Optional.of(one.person()) : Optional.empty();
    }
}
