package vn.diemcau.notice.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.AccountId;

/** Addresses and passwords in memory. */
final class MemoryFeedStore implements FeedStore {

    private final Map<FeedOwner, Map.Entry<String, Feed>> feeds = new HashMap<>();
    private final List<Map.Entry<String, AppPassword>> passwords = new ArrayList<>();

    @Override
    public Optional<Feed> feed(FeedOwner owner) {
        return Optional.ofNullable(feeds.get(owner)).map(Map.Entry::getValue);
    }

    @Override
    public Optional<Feed> feed(String tokenHash) {
        return feeds.values().stream()
                .filter(entry -> entry.getKey().equals(tokenHash))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public void put(Feed feed, String tokenHash) {
        feeds.put(feed.owner(), Map.entry(tokenHash, feed));
    }

    @Override
    public void remove(FeedOwner owner) {
        feeds.remove(owner);
    }

    @Override
    public List<AppPassword> passwords(AccountId account) {
        return passwords.stream()
                .map(Map.Entry::getValue)
                .filter(password -> password.account().equals(account))
                .toList();
    }

    @Override
    public Optional<AppPassword> password(String secretHash) {
        return passwords.stream()
                .filter(entry -> entry.getKey().equals(secretHash))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public void add(AppPassword password, String secretHash) {
        passwords.add(Map.entry(secretHash, password));
    }

    @Override
    public void used(String password, Instant at) {
        passwords.replaceAll(entry -> entry.getValue().id().equals(password)
                ? Map.entry(
                        entry.getKey(),
                        new AppPassword(
                                password,
                                entry.getValue().account(),
                                entry.getValue().label(),
                                entry.getValue().createdAt(),
                                at))
                : entry);
    }

    @Override
    public void remove(AccountId account, String password) {
        passwords.removeIf(entry -> entry.getValue().id().equals(password)
                && entry.getValue().account().equals(account));
    }
}
