package vn.diemcau.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.SiteId;

/** Addresses letters: each notice goes once to each address of its site. */
@Dependent
public class Mailroom {

    private final MailRules rules;
    private final Addresses addresses;
    private final Returns returns;
    private final Ids ids;

    @Inject
    public Mailroom(MailRules rules, Addresses addresses, Returns returns, Ids ids) {
        this.rules = rules;
        this.addresses = addresses;
        this.returns = returns;
        this.ids = ids;
    }

    /** The letters for these notices; none where there is no mail server, and none for sites without an address. */
    public List<Letter> letters(List<Notice> notices) {
        if (!rules.sends() || notices.isEmpty()) {
            return List.of();
        }
        Map<SiteId, Set<String>> known =
                addresses.of(notices.stream().map(Notice::site).collect(Collectors.toSet()));
        Set<String> stopped =
                returns.stopped(known.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return notices.stream()
                .flatMap(notice -> known.getOrDefault(notice.site(), Set.of()).stream()
                        .map(address -> Letter.fresh(ids.next(), notice, address, rules, stopped.contains(address))))
                .toList();
    }
}
