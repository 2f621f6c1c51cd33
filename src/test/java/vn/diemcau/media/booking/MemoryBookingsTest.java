package vn.diemcau.media.booking;

class MemoryBookingsTest extends BookingsContract {

    @Override
    protected Bookings empty() {
        return new MemoryBookings();
    }
}
