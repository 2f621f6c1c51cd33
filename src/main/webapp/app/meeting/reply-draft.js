// A unit's reply while it is being written.

export const MOST_PEOPLE = 999;

/** What stands in the form at first: the reply that was given, or an open question. */
export function replyDraft(reply) {
  return {
    attending: reply ? reply.attending : null,
    headCount: reply?.attending ? reply.headCount : null,
    delegates: reply?.delegates?.length
      ? reply.delegates.map(({ name, post }) => ({ name, post: post ?? "" }))
      : [{ name: "", post: "" }],
    reason: reply?.reason ?? "",
    substitution: reply?.substitution ? { ...reply.substitution, post: reply.substitution.post ?? "" } : null,
    speeches: reply?.speeches?.map((speech) => ({ ...speech, item: speech.item ?? "" })) ?? [],
    question: reply?.question ?? "",
  };
}

/** The keys of what is missing, by field. */
export function replyFaults({ attending, headCount, delegates, reason, substitution, speeches }) {
  const found = {};
  if (attending === false && reason.trim() === "") found.reason = "answer.reasonMissing";
  if (attending === true && !(Number.isInteger(headCount) && headCount >= 1 && headCount <= MOST_PEOPLE))
    found.heads = "answer.headsMissing";
  if (attending === true && delegates.some(({ name, post }) => name.trim() === "" && post.trim() !== ""))
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
    .map(({ name, post }) => ({ name: name.trim(), post: post.trim() }))
    .filter(({ name }) => name !== "");
  const wished = speeches.map(({ item, topic, minutes }) => ({ item: item || null, topic: topic.trim(), minutes }));
  return { attending: true, headCount, delegates: named, reason: null, substitution, speeches: wished, question };
}
