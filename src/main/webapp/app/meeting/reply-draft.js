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
  };
}

/** The keys of what is missing, by field. */
export function replyFaults({ attending, headCount, delegates, reason }) {
  const found = {};
  if (attending === false && reason.trim() === "") found.reason = "answer.reasonMissing";
  if (attending === true && !(Number.isInteger(headCount) && headCount >= 1 && headCount <= MOST_PEOPLE))
    found.heads = "answer.headsMissing";
  if (attending === true && delegates.some(({ name, post }) => name.trim() === "" && post.trim() !== ""))
    found.delegates = "answer.nameMissing";
  return found;
}

/** The request's body. */
export function replyBody({ attending, headCount, delegates, reason }) {
  if (!attending) return { attending: false, headCount: 0, delegates: [], reason: reason.trim() };
  const named = delegates
    .map(({ name, post }) => ({ name: name.trim(), post: post.trim() }))
    .filter(({ name }) => name !== "");
  return { attending: true, headCount, delegates: named, reason: null };
}
