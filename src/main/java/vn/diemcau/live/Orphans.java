package vn.diemcau.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Command;
import vn.diemcau.live.core.Recover;
import vn.diemcau.live.core.Seat;

/** Finds the sites in a meeting that only nodes heard which have gone. */
final class Orphans {

    private Orphans() {}

    /** What the meeting has to be told, one command for each node that has gone. */
    static List<Command> of(Book book, Nodes nodes) {
        return book.progress().meeting() instanceof Assembly meeting
                ? of(meeting.hall().seats().all(), book, nodes)
                : List.of();
    }

    private static List<Command> of(Collection<Seat> seats, Book book, Nodes nodes) {
        var due = new ArrayList<Command>();
        seats.stream()
                .filter(seat -> seat.presence().isHere())
                .map(Seat::node)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(node -> nodes.lastSign(node).ifPresent(sign -> due.add(new Recover(node, sign))));
        if (seats.stream().anyMatch(seat -> seat.isConnected() && seat.node() == null)) {
            due.add(new Recover(null, book.lastAt()));
        }
        return due;
    }
}
