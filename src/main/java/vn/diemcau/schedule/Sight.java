package vn.diemcau.schedule;

import java.util.Set;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/**
 * Which issued meetings somebody may know of, as a question that a store can answer for a thousand meetings at once. It says the same as
 * {@link Access#maySee}, for the organisation of the days that it was made for.
 *
 * @param person sees what he or she chairs, is secretary of or is invited to by name
 * @param account sees what it scheduled
 * @param leaders whom the person assists: what they chair or are invited to by name is seen too
 * @param everything whether nothing is hidden
 * @param sites those whose meetings are seen
 */
public record Sight(PersonId person, AccountId account, Set<PersonId> leaders, boolean everything, Set<SiteId> sites) {

    public Sight {
        leaders = Set.copyOf(leaders);
        sites = Set.copyOf(sites);
    }
}
