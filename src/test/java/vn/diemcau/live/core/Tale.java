package vn.diemcau.live.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.diemcau.kernel.SiteId;

/**
 * A random meeting, as those who follow it learn of it.
 *
 * @param batches what happened, in the pieces in which it became durable
 */
public record Tale(List<Batch> batches) {

    private static final List<String> SYLLABLES = List.of(
            "Mường", "Nhé", "Sín", "Thầu", "Na", "Ư", "Thanh", "Xương", "Búng", "Lao", "Nà", "Tấu", "Pu", "Nhi", "Tủa",
            "Chùa", "Phình", "Giàng", "Quài", "Tở", "Chiềng", "Sinh", "Ẳng", "Tông", "Lạn", "Háng", "Lìa", "Keo", "Lôm",
            "Phì", "Nhừ", "Xa", "Dung", "Luân", "Giói", "Noong", "Hẹt", "Sam", "Mứn", "Núa");

    /** Entries, and the meeting after them. */
    public record Batch(List<Entry> entries, Assembly meeting) {

        public long seq() {
            return entries.get(entries.size() - 1).seq();
        }
    }

    /** The same seed gives the same tale. */
    public static Tale random(long seed, int length) {
        var batches = new ArrayList<Batch>();
        Story.random(seed, length).tell((before, decision, after) -> {
            int told = batches.isEmpty()
                    ? 0
                    : (int) batches.get(batches.size() - 1).seq();
            List<Entry> news =
                    List.copyOf(after.journal().subList(told, after.journal().size()));
            if (!news.isEmpty()) {
                batches.add(new Batch(news, after.assembly()));
            }
        });
        return new Tale(batches);
    }

    /** So many sites come, one after the other. */
    public static Tale ofGathering(int sites) {
        return new Tale(told(gathering(sites)));
    }

    /** So many sites come, and the meeting is opened. */
    public static Tale ofGatheringAndOpening(int sites) {
        return new Tale(told(Stream.concat(gathering(sites), Stream.of(new Opened()))));
    }

    /** What each of these events makes of the meeting, each by itself; the first convenes it. */
    private static List<Batch> told(Stream<Event> events) {
        var stage = Stage.empty();
        return events.map(event -> {
                    stage.after(1).happened(Stage.SERVER, event);
                    List<Entry> journal = stage.journal();
                    return new Batch(List.of(journal.get(journal.size() - 1)), stage.assembly());
                })
                .toList();
    }

    private static Stream<Event> gathering(int sites) {
        var random = new Random(sites);
        List<PlannedSite> planned = IntStream.range(0, sites)
                .mapToObj(number -> new PlannedSite(site(number), name(random), number == 0, random.nextInt(30)))
                .toList();
        var plan = new Plan("Giao ban", Stage.PLAN.chair(), Stage.PLAN.secretary(), planned, Stage.PLAN.agenda());
        return Stream.concat(
                Stream.of(Convened.by(plan)),
                planned.stream().map(each -> new SiteConnected(each.id(), 1 + each.heads(), Stage.NODE)));
    }

    private static SiteId site(int number) {
        return new SiteId("dc-" + (10_000 + 7 * number));
    }

    /** Names that are as long as those of communes and as different from each other. */
    private static String name(Random random) {
        return "Điểm cầu UBND xã " + syllable(random) + " " + syllable(random).toLowerCase(Locale.ROOT);
    }

    private static String syllable(Random random) {
        return SYLLABLES.get(random.nextInt(SYLLABLES.size()));
    }
}
