package vn.diemcau.live.core;

/**
 * The roll call is over; who has not answered is absent.
 *
 * @param id which roll call
 * @param present how many sites are present
 * @param absent how many sites are absent without a reason
 * @param excused how many sites are absent with a reason
 */
public record RollCallFinished(String id, int present, int absent, int excused) implements HallEvent {

    static RollCallFinished of(Hall hall) {
        Seats seats = hall.seats();
        int absent = seats.count(Roll.ABSENT) + seats.count(Roll.UNKNOWN);
        return new RollCallFinished(
                hall.startedRollCall().id(), seats.count(Roll.PRESENT), absent, seats.count(Roll.EXCUSED));
    }

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(hall.startedRollCall().finished())
                .with(hall.seats().each(seat -> seat.marked(seat.mark().finished())));
    }
}
