package vn.diemcau.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.kernel.Ids;

/** Addresses letters: each notice goes once to each address of its receiver. */
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

    /** The letters for these notices; none where there is no mail server, and none for whoever has no address. */
    public List<Letter> letters(List<Notice> notices) {
        if (!rules.sends() || notices.isEmpty()) {
            return List.of();
        }
        Map<Receiver, Set<String>> known =
                addresses.ofAll(notices.stream().map(Notice::to).toList());
        Set<String> stopped =
                returns.stopped(known.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return notices.stream()
                .flatMap(notice -> known.getOrDefault(notice.to(), Set.of()).stream()
                        .map(address -> Letter.fresh(ids.next(), notice, address, rules, stopped.contains(address))))
                .toList();
    }
}
