// Points that the meeting before did not come to, taken into the next agenda and marked with where they come from.

/** Those that the agenda does not have as carried forward yet. */
export function offered(points, agenda, mark) {
  return points.filter(({ title }) => !agenda.some((item) => item.title.trim() === title && isMarked(item, mark)));
}

/** The agenda with the point carried forward: the copy that it has is marked, or the point is put at its end. */
export function carried(agenda, point, mark) {
  const at = agenda.findIndex((item) => item.title.trim() === point.title && !isMarked(item, mark));
  if (at >= 0) return agenda.map((item, place) => (place === at ? marked(item, mark) : item));
  const written = agenda.filter(({ title, presenter }) => title.trim() !== "" || presenter.trim() !== "");
  return [...written, marked({ ...point, key: crypto.randomUUID(), sub: false }, mark)];
}

function isMarked({ note }, mark) {
  return note.startsWith(mark);
}

function marked(item, mark) {
  return { ...item, note: item.note ? `${mark}\n${item.note}` : mark };
}
