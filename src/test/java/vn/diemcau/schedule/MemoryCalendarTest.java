package vn.diemcau.schedule;

class MemoryCalendarTest extends CalendarContract {

    @Override
    protected Calendar empty() {
        return new MemoryCalendar();
    }
}
