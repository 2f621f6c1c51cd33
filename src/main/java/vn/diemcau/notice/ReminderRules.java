package vn.diemcau.notice;

import java.util.List;

/**
 * The rules by which guests are reminded.
 *
 * @param rules in any order; none for no reminders
 */
public record ReminderRules(List<ReminderRule> rules) {

    public ReminderRules {
        rules = List.copyOf(rules);
    }
}
