package vn.diemcau.live.core;

/**
 * Moves the meeting to an item of the agenda, forward or back; the clock of that item goes on.
 *
 * @param item which item
 */
public record MoveToItem(String item) implements InProgress {

    @Override
    public Verb verb() {
        return Verb.MOVE_TO_ITEM;
    }

    @Override
    public Decision in(Running meeting, Order order) {
        Agenda agenda = meeting.hall().agenda();
        if (!agenda.has(item)) {
            return RefusalCode.NO_SUCH_ITEM.refused();
        }
        return agenda.isAt(item) ? RefusalCode.SAME_ITEM.refused() : Decision.accepted(new ItemStarted(item));
    }
}
