package vn.diemcau.notice;

import java.util.Locale;
import java.util.Set;

/**
 * How letters are sent here.
 *
 * @param sends whether any are: without a mail server there are no letters
 * @param from the address they come from
 * @param domains the only domains that get letters, with what lies below them; empty for any
 * @param root the address of our pages for links, without a slash at its end; empty when there is none
 */
public record MailRules(boolean sends, String from, Set<String> domains, String root) {

    public MailRules {
        domains = Set.copyOf(domains);
    }

    /** Whether letters may go to the address. */
    public boolean allows(String address) {
        String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.isEmpty()
                || domains.stream().anyMatch(allowed -> domain.equals(allowed) || domain.endsWith("." + allowed));
    }

    /** The host that names our letters: the domain they come from. */
    public String host() {
        return from.substring(from.indexOf('@') + 1);
    }
}
