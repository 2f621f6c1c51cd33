package vn.diemcau.live.grid;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.infinispan.Cache;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.News;
import vn.diemcau.live.NewsHeard;
import vn.diemcau.live.core.Entry;

/** News of the meetings over a channel of the grid. */
@ApplicationScoped
public class GridNews implements News {

    private static final Logger LOG = System.getLogger(GridNews.class.getName());

    @Resource(lookup = "java:jboss/infinispan/cache/diemcau/news")
    private Cache<String, String> cache;

    private final Event<NewsHeard> heard;
    private @Nullable Channel channel;

    @Inject
    public GridNews(Event<NewsHeard> heard) {
        this.heard = heard;
    }

    @PostConstruct
    void open() {
        channel = new Channel(cache, this::hear);
        channel.open();
    }

    /** News of a node with a later version may be beyond us; what they tell of will be read from the journal, or not at all. */
    private void hear(String text) {
        try {
            heard.fire(NewsText.read(text));
        } catch (IllegalStateException | IllegalArgumentException foreign) {
            LOG.log(Level.WARNING, "News from another node: {0}", foreign.getMessage());
        }
    }

    @PreDestroy
    void close() {
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void written(MeetingId meeting, List<Entry> entries) {
        if (channel != null) {
            channel.say(meeting.value(), NewsText.write(new NewsHeard(meeting, entries)));
        }
    }
}
