// Notices: what was told of meetings, and what became of it.
export default {
  "place.notices": "Thông báo",
  "notice.unseen": { other: "Thông báo: {n} mục mới" },
  "notice.new": "Mới",
  "notice.seeAll": "Đánh dấu đã xem tất cả",
  "notice.none": "Chưa có thông báo",
  "notice.noneText": "Khi đơn vị được mời họp, hoặc cuộc họp thay đổi, hoãn, hủy, thông báo sẽ nằm ở đây.",
  "notice.INVITATION": "Mời họp",
  "notice.CHANGED": "Cuộc họp thay đổi",
  "notice.POSTPONED": "Hoãn họp",
  "notice.CANCELLED": "Hủy họp",
  "notice.WITHDRAWN": "Không còn trong thành phần mời",
  "notice.REMINDER": "Nhắc trả lời",
};
