package vn.diemcau.schedule.template;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.CHAIR_CALLS;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.OFFICE;
import static vn.diemcau.schedule.Samples.SECRETARY_CALLS;
import static vn.diemcau.schedule.Samples.SITE_CALLS;
import static vn.diemcau.schedule.Samples.at;
import static vn.diemcau.schedule.Samples.caller;
import static vn.diemcau.schedule.Samples.draft;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Draft;
import vn.diemcau.schedule.Slot;

/** Who keeps which templates, and what is kept. */
class TemplatesTest {

    private static final Caller COLLEAGUE =
            caller(new PersonId("p-other"), new RoleInUnit(Role.SECRETARY, OFFICE, null));

    private final Map<String, Template> kept = new LinkedHashMap<>();
    private final Templates templates = new Templates(store(), () -> "t-" + (kept.size() + 1), CLOCK);

    @Test
    void aTemplateIsSharedByTheDeskAndHiddenFromOthers() {
        Template template = keep("Giao ban tuần");

        assertThat(templates.of(COLLEAGUE)).containsExactly(template);
        assertThat(templates.of(CHAIR_CALLS)).isEmpty();
        assertThat(templates.of(SITE_CALLS)).isEmpty();
        assertThat(code(templates.rename(template.id(), "Khác", CHAIR_CALLS))).isEqualTo("UNKNOWN_TEMPLATE");
        assertThat(code(templates.remove(template.id(), SITE_CALLS))).isEqualTo("UNKNOWN_TEMPLATE");
    }

    @Test
    void whoHasNoDeskKeepsNone() {
        assertThat(code(templates.keep("Mẫu", draft(), "{}", SITE_CALLS))).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void aNameIsNeededAndStandsForOneTemplate() {
        keep("Giao ban tuần");

        assertThat(code(templates.keep(" \u0000 ", draft(), "{}", SECRETARY_CALLS)))
                .isEqualTo("FIELD_NEEDED");
        assertThat(code(templates.keep("a".repeat(201), draft(), "{}", SECRETARY_CALLS)))
                .isEqualTo("TEXT_TOO_LONG");
        assertThat(code(templates.keep("GIAO BAN TUẦN", draft(), "{}", SECRETARY_CALLS)))
                .isEqualTo("TEMPLATE_NAME_TAKEN");
    }

    @Test
    void aColleagueRenamesAndRemoves() {
        Template template = keep("Giao ban tuần");

        assertThat(code(templates.rename(template.id(), "Giao ban tuần", COLLEAGUE)))
                .isEqualTo("accepted");
        assertThat(code(templates.rename(template.id(), "Giao ban tháng", COLLEAGUE)))
                .isEqualTo("accepted");
        assertThat(templates.of(SECRETARY_CALLS)).extracting(Template::name).containsExactly("Giao ban tháng");
        assertThat(code(templates.remove(template.id(), COLLEAGUE))).isEqualTo("accepted");
        assertThat(templates.of(SECRETARY_CALLS)).isEmpty();
    }

    @Test
    void aMeetingOfThePastIsKeptAndOneThatCouldNeverBePlannedIsNot() {
        Draft past = draft().at(new Slot(at("2020-01-01T08:00"), at("2020-01-01T09:00")));
        Draft secret = new Draft(
                "Kế hoạch (TUYỆT MẬT)",
                past.kind(),
                false,
                past.chair(),
                past.secretary(),
                past.start(),
                past.end(),
                past.hub(),
                past.sites(),
                past.agenda(),
                null);

        assertThat(code(templates.keep("Mẫu cũ", past, "{}", SECRETARY_CALLS))).isEqualTo("accepted");
        assertThat(code(templates.keep("Mẫu", secret, "{}", SECRETARY_CALLS))).isEqualTo("STATE_SECRET");
    }

    @Test
    void aDeskKeepsNoMoreThanItCanLookThrough() {
        for (int number = 0; number < Templates.MOST; number++) {
            keep("Mẫu " + number);
        }
        assertThat(code(templates.keep("Một mẫu nữa", draft(), "{}", SECRETARY_CALLS)))
                .isEqualTo("TOO_MANY");
    }

    private Template keep(String name) {
        return templates.keep(name, draft(), "{}", SECRETARY_CALLS).fold(template -> template, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static String code(Answer<?> answer) {
        return answer.fold(value -> "accepted", Refusal::code);
    }

    private TemplateStore store() {
        return new TemplateStore() {
            @Override
            public List<Template> of(Collection<UnitId> units) {
                return kept.values().stream()
                        .filter(template -> units.contains(template.unit()))
                        .toList();
            }

            @Override
            public Optional<Template> find(String id) {
                return Optional.ofNullable(kept.get(id));
            }

            @Override
            public void put(Template template) {
                kept.put(template.id(), template);
            }

            @Override
            public void remove(String id) {
                kept.remove(id);
            }
        };
    }
}
