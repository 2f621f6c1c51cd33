package vn.diemcau.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.diemcau.kernel.MeetingId;

/**
 * A room or equipment of which not enough is left for a meeting at its time.
 *
 * @param article what
 * @param needed how many pieces the meeting books
 * @param free how many are left all the time
 * @param rivals the meetings that have the others
 */
public record Scarcity(Stock.Article article, int needed, int free, List<MeetingId> rivals) {

    public Scarcity {
        rivals = List.copyOf(rivals);
    }

    /** What is scarce of that which the claim books, in its order. */
    public static List<Scarcity> of(Claim claim, Stock stock) {
        List<Use> uses = claim.venue().uses();
        if (uses.isEmpty()) {
            return List.of();
        }
        var ids = claim.venue().assets();
        var articles = stock.articles(ids);
        List<Stock.Taken> taken = stock.taken(claim.slot(), ids).stream()
                .filter(each -> !each.meeting().equals(claim.self()))
                .toList();
        return uses.stream()
                .flatMap(use -> Stream.ofNullable(articles.get(use.asset()))
                        .map(article -> of(article, use, of(use.asset(), taken))))
                .filter(each -> each.free < each.needed)
                .toList();
    }

    private static List<Stock.Taken> of(String asset, List<Stock.Taken> taken) {
        return taken.stream().filter(each -> each.asset().equals(asset)).toList();
    }

    private static Scarcity of(Stock.Article article, Use use, List<Stock.Taken> others) {
        int free = Math.max(0, article.quantity() - most(others));
        return new Scarcity(
                article,
                use.quantity(),
                free,
                others.stream().map(Stock.Taken::meeting).distinct().toList());
    }

    /** The most pieces that are out at one moment: that can only be when somebody takes some. */
    private static int most(List<Stock.Taken> others) {
        return others.stream()
                .map(each -> each.slot().start())
                .sorted(Comparator.naturalOrder())
                .mapToInt(moment -> others.stream()
                        .filter(each -> !each.slot().start().isAfter(moment)
                                && each.slot().end().isAfter(moment))
                        .mapToInt(Stock.Taken::quantity)
                        .sum())
                .max()
                .orElse(0);
    }
}
