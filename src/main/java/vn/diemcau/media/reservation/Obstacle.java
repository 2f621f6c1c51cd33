package vn.diemcau.media.reservation;

/** Why a room does not open. Jitsi shows the sentence to whoever knocked, so it says what to do. */
public enum Obstacle {
    /** We have not placed any meeting in a room of this name on this server. */
    NO_SUCH_ROOM("Phòng này không thuộc cuộc họp nào. Hãy vào họp từ trang Điểm Cầu."),
    /** The meeting is in another room by now. */
    ROOM_MOVED("Cuộc họp đã chuyển sang phòng khác. Hãy tải lại trang Điểm Cầu."),
    /** The meeting will begin later. */
    TOO_EARLY("Cuộc họp chưa đến giờ mở phòng. Hãy vào lại từ trang Điểm Cầu khi gần đến giờ họp."),
    /** The meeting has ended or was called off. */
    MEETING_OVER("Cuộc họp đã kết thúc hoặc không còn được tổ chức.");

    private final String sentence;

    Obstacle(String sentence) {
        this.sentence = sentence;
    }

    /** What the screen says, in Vietnamese. */
    public String sentence() {
        return sentence;
    }
}
