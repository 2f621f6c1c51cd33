/** Names the page in the browser's tab: what it is first, the product last. */
export function titled(text) {
  document.title = text ? `${text} · Điểm Cầu` : "Điểm Cầu";
}
