package vn.diemcau.schedule.template;

import java.time.Instant;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.schedule.Author;

/**
 * A meeting that an office plans again and again.
 *
 * @param id its name for good
 * @param unit whose desk keeps it
 * @param name what the desk calls it
 * @param content the meeting as it was entered, in the words of the interface; its day is an example only
 * @param by who kept it last
 * @param at when
 */
public record Template(String id, UnitId unit, String name, String content, Author by, Instant at) {

    /** The same under another name. */
    Template named(String other, Author author, Instant moment) {
        return new Template(id, unit, other, content, author, moment);
    }
}
