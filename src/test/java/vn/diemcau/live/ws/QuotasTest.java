package vn.diemcau.live.ws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.AccountId;

class QuotasTest {

    private static final AccountId ONE = new AccountId("one");
    private static final AccountId OTHER = new AccountId("other");

    private long nanos;
    private final Quotas quotas = new Quotas(() -> nanos);

    @Test
    void anAccountHasTwentyConnectionsAndNotOneMore() {
        assertThat(IntStream.range(0, 20)).allMatch(each -> quotas.share(ONE).granted());
        assertThat(quotas.share(ONE).granted()).isFalse();
        assertThat(quotas.share(OTHER).granted()).isTrue();

        quotas.leave(ONE);
        quotas.leave(ONE);
        assertThat(quotas.share(ONE).granted()).isTrue();
    }

    @Test
    void allConnectionsOfAnAccountDrawFromOneQuota() {
        Quota first = quotas.share(ONE).quota();
        Quota second = quotas.share(ONE).quota();

        assertThat(taken(first, 300, 1) + taken(second, 300, 1)).isEqualTo(400);
        assertThat(taken(quotas.share(OTHER).quota(), 1, 1)).isEqualTo(1);
        nanos = Duration.ofSeconds(1).toNanos();
        assertThat(taken(second, 100, 1)).isEqualTo(60);
    }

    @Test
    void largeFramesCountByTheirSize() {
        Quota quota = quotas.share(ONE).quota();

        assertThat(taken(quota, 20, 65_536)).isEqualTo(8);
        nanos = Duration.ofSeconds(2).toNanos();
        assertThat(taken(quota, 20, 65_536)).isEqualTo(2);
    }

    @Test
    void whoComesBackAfterTheLastConnectionBeginsAnew() {
        taken(quotas.share(ONE).quota(), 400, 1);
        quotas.leave(ONE);

        assertThat(taken(quotas.share(ONE).quota(), 1, 1)).isEqualTo(1);
    }

    private int taken(Quota quota, int tries, int size) {
        return (int) IntStream.range(0, tries)
                .filter(each -> quota.take(size, nanos))
                .count();
    }
}
