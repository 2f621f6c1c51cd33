package vn.diemcau.live.ws;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import vn.diemcau.kernel.AccountId;

/** What each account has taken on this server; remembered as long as it has a connection. */
final class Quotas {

    private final Map<AccountId, Quota> byAccount = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    /**
     * @param nanos a steady count of nanoseconds
     */
    Quotas(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** A connection's share in what its account may take. */
    Share share(AccountId account) {
        var share = new Share[1];
        byAccount.compute(account, (id, known) -> {
            Quota quota = known == null ? new Quota(nanos.getAsLong()) : known;
            share[0] = new Share(quota, quota.enter());
            return quota;
        });
        return share[0];
    }

    /** The account has one connection less. */
    void leave(AccountId account) {
        byAccount.computeIfPresent(account, (id, quota) -> quota.leave() ? null : quota);
    }

    /**
     * What a connection may take.
     *
     * @param quota of its account
     * @param granted whether it is not one connection too many
     */
    record Share(Quota quota, boolean granted) {}
}
