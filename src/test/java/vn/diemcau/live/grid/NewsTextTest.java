package vn.diemcau.live.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.NewsHeard;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.HandRaised;
import vn.diemcau.live.core.SiteConnected;

class NewsTextTest {

    private static final Instant AT = Instant.parse("2026-11-26T01:00:00.123Z");
    private static final SiteId SITE = new SiteId("dc-03160");

    @Test
    void newsArriveAsTheyWereSent() {
        var by = new Actor(Capacity.SITE, "Xã Mường Nhé", new PersonId("p-2"), SITE);
        var asked = new Entry(7, AT, by, new HandRaised(SITE, "Kinh phí \"sửa đường\" & cầu"));
        var came = new Entry(8, AT, Actor.server(), new SiteConnected(SITE, 4, new NodeId("n-1")));
        var news = new NewsHeard(new MeetingId("m-1"), List.of(asked, came));

        assertThat(NewsText.read(NewsText.write(news))).isEqualTo(news);
    }

    @Test
    void newsThatThisVersionDoesNotUnderstandAreRefusedAsAWhole() {
        String later = "{\"meeting\":\"m-1\",\"entries\":[{\"as\":\"CHAIR\",\"type\":\"Voted\",\"body\":\"{}\"}]}";
        assertThatThrownBy(() -> NewsText.read(later)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> NewsText.read("later")).isInstanceOf(IllegalStateException.class);
    }
}
