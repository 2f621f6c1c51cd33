// A unit's reply while it is being written.

export const MOST_PEOPLE = 999;

/**
 * What stands in the form at first: the reply that was given, or an open question.
 * Asked are the lines of the invitation that ask this unit for people: each has a row at least.
 */
export function replyDraft(reply, asked = []) {
  return {
    attending: reply ? reply.attending : null,
    headCount: reply?.attending ? reply.headCount : asked.reduce((sum, { quota }) => sum + quota, 0) || null,
    delegates: namedRows(reply?.delegates ?? [], asked),
    reason: reply?.reason ?? "",
    substitution: reply?.substitution ? { ...reply.substitution, post: reply.substitution.post ?? "" } : null,
    speeches: reply?.speeches?.map((speech) => ({ ...speech, item: speech.item ?? "" })) ?? [],
    question: reply?.question ?? "",
  };
}

function namedRows(given, asked) {
  const known = new Set(asked.map(({ id }) => id));
  const rows = given.map(({ name, post, invitee }) => ({
    name,
    post: post ?? "",
    invitee: known.has(invitee) ? invitee : null,
  }));
  const open = asked.filter(({ id }) => !rows.some(({ invitee }) => invitee === id)).map(emptyRow);
  const all = [...rows, ...open];
  return all.length > 0 ? all : [emptyRow()];
}

/** A row for somebody still to be named: of a line of the invitation, or of nobody's choice but the unit's. */
export function emptyRow(line) {
  return { name: "", post: line?.post ?? "", invitee: line?.id ?? null };
}

/** The keys of what is missing, by field. */
export function replyFaults({ attending, headCount, delegates, reason, substitution, speeches }) {
  const found = {};
  if (attending === false && reason.trim() === "") found.reason = "answer.reasonMissing";
  if (attending === true && !(Number.isInteger(headCount) && headCount >= 1 && headCount <= MOST_PEOPLE))
    found.heads = "answer.headsMissing";
  if (attending === true && delegates.some(({ name, post, invitee }) => !invitee && name.trim() === "" && post.trim() !== ""))
    found.delegates = "answer.nameMissing";
  if (attending !== true) return found;
  for (const name of ["absent", "name", "reason"])
    if (substitution && substitution[name].trim() === "") found[`substitute-${name}`] = "field.missing";
  speeches.forEach(({ topic, minutes }, at) => {
    if (topic.trim() === "" || !(minutes >= 1)) found[`speech-${at}`] = "wish.speechMissing";
  });
  return found;
}

/** The request's body. */
export function replyBody({ attending, headCount, delegates, reason, substitution, speeches, question }) {
  if (!attending) return { attending: false, headCount: 0, delegates: [], reason: reason.trim() };
  const named = delegates
    .map(({ name, post, invitee }) => ({ name: name.trim(), post: post.trim(), invitee: invitee ?? null }))
    .filter(({ name }) => name !== "");
  const wished = speeches.map(({ item, topic, minutes }) => ({ item: item || null, topic: topic.trim(), minutes }));
  return { attending: true, headCount, delegates: named, reason: null, substitution, speeches: wished, question };
}
