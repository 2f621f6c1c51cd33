package vn.diemcau.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;

/**
 * A policy as an administrator enters it.
 *
 * @param rule what it rules
 * @param kinds the kinds of meeting; none for all
 * @param unit for which it holds; null for everybody
 * @param amount the number
 * @param measure in what it counts
 * @param citation what says so
 * @param from the first day of the meetings for which it holds
 */
public record PolicyDraft(
        Rule rule,
        Set<String> kinds,
        @Nullable UnitId unit,
        int amount,
        Measure measure,
        String citation,
        LocalDate from) {

    private static final int MOST = 366;

    public PolicyDraft {
        kinds = Set.copyOf(kinds);
    }

    /** The policy that this makes, or the first thing wrong with it; whoever states a policy has read the text it cites. */
    Answer<Policy> policy(String id, Kinds known) {
        String cited = Names.normalised(citation);
        return wrong(cited, known)
                .<Answer<Policy>>map(Answer::refused)
                .orElseGet(() -> Answer.accepted(
                        new Policy(id, rule, kinds, unit, amount, measure, cited, true, Period.since(from))));
    }

    private Optional<Refusal> wrong(String cited, Kinds known) {
        if (!known.names().containsAll(kinds)) {
            return Optional.of(Refusal.of(LawRefusal.UNKNOWN_KIND_OF_MEETING));
        }
        if (!rule.measures().contains(measure)) {
            return Optional.of(Refusal.of(
                    LawRefusal.WRONG_MEASURE,
                    Map.of(
                            "measures",
                            rule.measures().stream().map(Enum::name).sorted().toList())));
        }
        int least = measure == Measure.FLAG ? 0 : 1;
        int most = measure == Measure.FLAG ? 1 : MOST;
        if (amount < least || amount > most) {
            return Optional.of(Refusal.of(LawRefusal.AMOUNT_OUT_OF_RANGE, Map.of("min", least, "max", most)));
        }
        return cited.isEmpty() || cited.length() > Texts.CITATION
                ? Optional.of(Refusal.of(LawRefusal.CITATION_NEEDED))
                : Optional.empty();
    }
}
