package vn.diemcau.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rooms and equipment in memory. */
final class MemoryStock implements Stock {

    private final Map<String, Article> articles = new HashMap<>();
    private final List<Taken> taken = new ArrayList<>();

    MemoryStock with(Article article) {
        articles.put(article.id(), article);
        return this;
    }

    MemoryStock with(Taken taking) {
        taken.add(taking);
        return this;
    }

    @Override
    public Map<String, Article> articles(Set<String> ids) {
        return ids.stream().filter(articles::containsKey).collect(Collectors.toMap(id -> id, articles::get));
    }

    @Override
    public List<Taken> taken(Slot slot, Set<String> ids) {
        return taken.stream()
                .filter(each -> ids.contains(each.asset()) && slot.overlaps(each.slot()))
                .toList();
    }
}
