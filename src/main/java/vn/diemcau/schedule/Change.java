package vn.diemcau.schedule;

import java.util.List;

/**
 * What one change did to one field, readable without knowing the identifiers of that day.
 *
 * @param from what it was (for sites: those taken out)
 * @param to what it became (for sites: those added)
 */
public record Change(List<String> from, List<String> to) {

    public Change {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
