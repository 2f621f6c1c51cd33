// The month's page.
export default {
  "month.title": "Lịch tháng {month}/{year}",
  "month.steps": "Chọn tháng",
  "month.previous": "Tháng trước",
  "month.this": "Tháng này",
  "month.next": "Tháng sau",
  "month.week": "Xem tuần",
  "month.more": { other: "và {n} cuộc họp khác" },
};
