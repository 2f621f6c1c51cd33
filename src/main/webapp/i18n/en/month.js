// The month's page.
export default {
  "month.title": "Month {month}/{year}",
  "month.steps": "Choose a month",
  "month.previous": "Last month",
  "month.this": "This month",
  "month.next": "Next month",
  "month.week": "See the week",
  "month.more": { one: "and {n} more meeting", other: "and {n} more meetings" },
};
