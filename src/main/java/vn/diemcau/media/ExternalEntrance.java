package vn.diemcau.media;

import java.util.List;

/**
 * Picture and sound come from a conference unit that is not ours; the page shows what its site dials.
 *
 * @param dialStrings what sites dial
 * @param helpLines whom to ring when that does not work
 */
public record ExternalEntrance(List<Dialled> dialStrings, List<Dialled> helpLines) implements Entrance {

    public ExternalEntrance {
        dialStrings = List.copyOf(dialStrings);
        helpLines = List.copyOf(helpLines);
    }

    @Override
    public String kind() {
        return "EXTERNAL";
    }
}
