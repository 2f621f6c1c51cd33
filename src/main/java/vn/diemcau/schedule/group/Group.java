package vn.diemcau.schedule.group;

import java.util.List;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Invitee;

/**
 * Lines of a composition under a name (nhóm thành phần), shared by everybody at an office's desk. A line for each unit of a tier stands for all of them, whatever they are on
 * the day of the next meeting.
 *
 * @param id names it for good
 * @param unit the office that keeps it
 * @param name what the office calls it
 * @param lines who is in it
 * @param version counts what was done to it, from 1
 */
public record Group(String id, UnitId unit, String name, List<Invitee> lines, int version) {

    public Group {
        lines = List.copyOf(lines);
    }
}
