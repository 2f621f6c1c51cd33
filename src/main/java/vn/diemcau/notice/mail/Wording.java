package vn.diemcau.notice.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Names;
import vn.diemcau.notice.NoticeKind;
import vn.diemcau.notice.mail.Facts.Desk;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.Bond;

/** Puts a letter into words: Vietnamese first, English below it, each as text and as plain HTML that says the same. */
final class Wording {

    private final Words vietnamese;
    private final Words english;

    /** @param zone in which times are told */
    Wording(ZoneId zone) {
        this.vietnamese = new Words("vi", zone);
        this.english = new Words("en", zone);
    }

    /** One line without anything that could end it. */
    String subject(Facts facts) {
        return Names.normalised("[" + vietnamese.word(facts.kind().name()) + "] " + facts.title() + " – "
                + vietnamese.hour(facts.slot().start()) + " "
                + vietnamese.day(facts.slot().start()));
    }

    /** For readers of plain text. */
    String text(Facts facts) {
        return part(facts, vietnamese).text() + "\n-- \n\n"
                + part(facts, english).text();
    }

    /** For readers of HTML. */
    String html(Facts facts) {
        return "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>"
                + Html.escaped(subject(facts))
                + "</title></head><body>"
                + part(facts, vietnamese).html()
                + "<hr><div lang=\"en\">"
                + part(facts, english).html()
                + "</div></body></html>";
    }

    private static Page part(Facts facts, Words words) {
        var page = new Page();
        String person = facts.desk() == null ? "" : "person.";
        page.line(words.word(person + "to") + ": " + facts.to());
        page.line(lead(person + "lead." + facts.kind(), facts.bond(), words) + changes(facts, words));
        page.fact(words.word("title"), facts.title());
        page.fact(words.word("time"), words.time(facts.slot()));
        page.fact(words.word("venue"), words.word("venue." + facts.venue()));
        page.fact(words.word("place." + facts.venue()), facts.place());
        page.fact(words.word("chair"), facts.chair());
        Optional.ofNullable(facts.reason()).ifPresent(reason -> page.fact(words.word("reason"), reason));
        if (facts.kind().asks()) {
            page.list(words.word("asked"), asked(facts, words));
            page.list(words.word("agenda"), agenda(facts, words));
        }
        page.list(words.word("series"), facts.series().stream().map(words::time).toList());
        Optional.ofNullable(facts.link()).ifPresent(link -> page.link(words.word("answer"), link));
        Optional.ofNullable(facts.desk()).ifPresent(desk -> turnTo(desk, facts.kind(), page, words));
        page.line(words.word("ask") + ": " + facts.secretary() + phone(facts.desk(), words));
        return page;
    }

    private static String lead(String name, Bond bond, Words words) {
        return words.wordIfAny(name + "." + bond).orElseGet(() -> words.word(name));
    }

    private static void turnTo(Desk desk, NoticeKind kind, Page page, Words words) {
        if (kind.asks()) {
            page.line(words.word(desk.unit() ? "person.tell.unit" : "person.tell"));
        }
    }

    private static String phone(@Nullable Desk desk, Words words) {
        return desk == null || desk.phone().isEmpty() ? "" : ", " + words.word("phone") + " " + desk.phone();
    }

    private static String changes(Facts facts, Words words) {
        List<String> changed = facts.changed().stream()
                .flatMap(field -> words.wordIfAny("field." + field).stream())
                .distinct()
                .toList();
        return changed.isEmpty() ? "" : " " + words.word("changed") + ": " + String.join(", ", changed) + ".";
    }

    private static List<String> asked(Facts facts, Words words) {
        return facts.asked().stream()
                .map(line -> line.post() + ": " + line.quota() + " " + words.word("people")
                        + (line.mandatory() ? " (" + words.word("mandatory") + ")" : ""))
                .toList();
    }

    private static List<String> agenda(Facts facts, Words words) {
        List<String> lines = new ArrayList<>();
        Instant due = facts.slot().start();
        for (AgendaItem item : facts.agenda()) {
            String presenter = item.presenter() == null ? "" : " (" + item.presenter() + ")";
            lines.add(words.hour(due) + " " + item.title() + presenter);
            due = due.plusSeconds(item.minutes() * 60L);
        }
        return lines;
    }
}
