package vn.diemcau.schedule;

import org.jspecify.annotations.Nullable;

/**
 * A line of the composition (thành phần tham dự): who is asked to come, by post and number, so that the units themselves name the people. The chair decides who
 * and how many (Quyết định 45/2018/QĐ-TTg, article 11).
 *
 * @param id names the line within its meeting, and stays when others come and go: nominations refer to it
 * @param whom which units, or who
 * @param post in which post, such as "Chủ tịch UBND"; null where the name says enough
 * @param quota how many of each unit
 * @param mandatory whether they must come; only a superior can demand that
 */
public record Invitee(String id, Whom whom, @Nullable String post, int quota, boolean mandatory) {}
