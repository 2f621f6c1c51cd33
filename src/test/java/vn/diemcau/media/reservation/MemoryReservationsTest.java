package vn.diemcau.media.reservation;

class MemoryReservationsTest extends ReservationsContract {

    @Override
    protected Reservations empty() {
        return new MemoryReservations();
    }
}
